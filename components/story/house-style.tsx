"use client";

import type { Editor } from "@tiptap/react";
import { useEffect, useEffectEvent, useState } from "react";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { listHouseNamesAction } from "@/lib/entity/actions";
import type { HouseName } from "@/lib/entity/house-name-queries";
import { plainTextOf, type StoryBody } from "@/lib/story/body";

import { focusAt } from "./focus-at";
import { firstPlaceOf, houseNamesIn } from "./house-names";

type HouseStyleProps = {
  body: StoryBody;
  language: string;
  editor: RefObject<Editor | null>;
};

const pauseBeforeAsking = 1_500;

/** Names that this newsroom prints otherwise: one place after the other, each taken by the writer or left. */
export function HouseStyle({ body, language, editor }: HouseStyleProps) {
  const t = useTranslations("story.house");
  const [names, setNames] = useState<HouseName[]>([]);
  const [left, setLeft] = useState<string[]>([]);
  const text = plainTextOf(body);

  const ask = useEffectEvent(async (words: string, isLate: () => boolean) => {
    try {
      const answer = await listHouseNamesAction({ text: words, language });
      if (answer.status === "ok" && !isLate()) setNames(answer.value);
    } catch (error) {
      // It only advises; writing goes on without it.
      reportError(error);
    }
  });

  useEffect(() => {
    if (text === "") return;
    let late = false;
    const waiting = setTimeout(() => void ask(text, () => late), pauseBeforeAsking);
    return () => {
      late = true;
      clearTimeout(waiting);
    };
  }, [text]);

  const found = houseNamesIn(body, names).filter(({ written }) => !left.includes(written));
  const [first] = found;
  if (!first) return null;

  function take(written: string, printed: string) {
    const sheet = editor.current;
    // The text may have moved since it was drawn here.
    const place = sheet && firstPlaceOf(sheet.state.doc, names, written);
    if (!place) return;
    sheet.view.dispatch(sheet.state.tr.insertText(printed, place.from, place.to));
    focusAt(sheet, place.from + printed.length);
  }

  return (
    <details className="border border-b-0 border-edge bg-paper px-4 py-2 text-sm sm:px-10">
      <summary>
        <span className="font-medium">{t("label")}:</span> {first.written} → <strong>{first.printed}</strong>
        {found.length > 1 && <span className="text-soft"> {t("more", { count: found.length - 1 })}</span>}
      </summary>
      <ul aria-label={t("label")} className="flex flex-col gap-1 py-2">
        {found.map(({ written, printed, places }) => (
          <li key={written} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span>
              {written} → <strong>{printed}</strong>
            </span>
            <span className="figures text-xs text-soft">{t("places", { count: places })}</span>
            {/* Together, also where they have to go below. */}
            <span className="flex gap-1 sm:ml-auto">
              <Button
                size="small"
                aria-label={t("takeOf", { written, printed })}
                onClick={() => take(written, printed)}
              >
                {t("take")}
              </Button>
              <Button
                size="small"
                variant="plain"
                aria-label={t("leaveOf", { written })}
                onClick={() => setLeft((before) => [...before, written])}
              >
                {t("leave")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <p className="text-xs text-soft">{t("help")}</p>
    </details>
  );
}
