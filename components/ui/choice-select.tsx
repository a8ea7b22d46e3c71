import type { FieldWords } from "./field";
import { Select } from "./select";

type ChoiceSelectProps<Choice extends string> = FieldWords & {
  choices: readonly Choice[];
  nameOf: (choice: Choice) => string;
  value: Choice;
  onChoose: (choice: Choice) => void;
};

/** A list of known choices: what is chosen is one of them and not just any text. */
export function ChoiceSelect<Choice extends string>({
  choices,
  nameOf,
  onChoose,
  ...select
}: ChoiceSelectProps<Choice>) {
  return (
    <Select
      {...select}
      onChange={({ target }) => {
        const chosen = choices.find((choice) => choice === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
      options={choices.map((choice) => ({ value: choice, label: nameOf(choice) }))}
    />
  );
}
