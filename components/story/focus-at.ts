import type { Editor } from "@tiptap/react";

/** At once: the editor's own command waits for the next frame, and a fast hand types before that. */
export function focusAt(editor: Editor, place: number) {
  editor.commands.setTextSelection(place);
  editor.view.focus();
}
