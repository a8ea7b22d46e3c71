import { expect, test } from "vitest";
import { reading } from "./sample-reading";

/** A text, then what is read from it: source | cue | claims | mode, kind and speaker ← what reports it. */
const readings: [text: string, ...lines: string[]][] = [
  [
    "Joan Price said the harbour would reopen on Monday and that no ship had been lost.",
    "Joan Price | said | the harbour would reopen on Monday and that no ship had been lost | indirect named_person Joan Price",
  ],
  [
    '"We are not closing the plant," Ana Belova said on Tuesday in Port Alma.',
    'Ana Belova | said | "We are not closing the plant," | direct named_person Ana Belova',
  ],
  [
    '"The water is falling," said Mikael Strand, a spokesman for the Harbour Trust.',
    'Mikael Strand | said | "The water is falling," | direct named_person Mikael Strand',
  ],
  [
    "“The road is open,” he told reporters after the meeting in Port Alma.",
    "he | told | “The road is open,” | direct anonymous ∅",
  ],
  [
    "Foreign Minister Yusuf Demir told reporters that the border would stay closed for a week.",
    "Foreign Minister Yusuf Demir | told | the border would stay closed for a week | indirect named_person Yusuf Demir",
  ],
  [
    "According to Reuters, two ships were missing after the storm on the coast of Lavia.",
    "Reuters | According to | two ships were missing after the storm on the coast of Lavia | indirect media Reuters",
  ],
  [
    "The bridge will stay closed for a month, according to the Harbour Trust.",
    "Harbour Trust | according to | The bridge will stay closed for a month | indirect organisation Harbour Trust",
  ],
  [
    "A senior official who asked not to be named said the deal had been cancelled in the spring.",
    "A senior official who asked not to be named | said | the deal had been cancelled in the spring | indirect anonymous ∅",
  ],
  [
    "U.S. officials said the talks were moving forward, but declined to give any details of them.",
    "U.S. officials | said | the talks were moving forward, but declined to give any details of them | indirect anonymous ∅",
  ],
  [
    '"It was loud," Price said, "and it went on for minutes in the dark."',
    'Price | said | "It was loud," + "and it went on for minutes in the dark." | direct named_person Joan Price',
  ],
  [
    "The New York Times, citing unnamed officials, reported that Strand would resign in the autumn.",
    "New York Times | citing | unnamed officials, reported that Strand would resign in the autumn | indirect media New York Times",
    "unnamed officials | reported that | Strand would resign in the autumn | indirect anonymous ∅ ← 0",
  ],
  [
    "The ministry said it had no comment on what it called a private matter.",
    "The ministry | said | it had no comment on what it called a private matter | indirect organisation ∅",
  ],
  [
    "Police said they had arrested three men in the old town on Sunday night.",
    "Police | said | they had arrested three men in the old town on Sunday night | indirect organisation ∅",
  ],
  [
    "Several witnesses said the blast had lasted almost a minute.",
    "Several witnesses | said | the blast had lasted almost a minute | indirect anonymous ∅",
  ],
  [
    "The report said prices had risen by a tenth since the winter.",
    "report | said | prices had risen by a tenth since the winter | indirect document ∅",
  ],
  [
    "Residents of the valley say the dam has never been so full.",
    "Residents of the valley | say | the dam has never been so full | indirect anonymous ∅",
  ],
  [
    "Ana Belova, a researcher at the Harbour Trust, said the sea was warming fast.",
    "Ana Belova | said | the sea was warming fast | indirect named_person Ana Belova",
  ],
  [
    "Mikael Strand denied the accusations on Friday.",
    "Mikael Strand | denied | the accusations on Friday | indirect named_person Mikael Strand",
  ],
  [
    '"We had no warning," she said. "Then the wall came down."',
    'she | said | "We had no warning," + "Then the wall came down." | direct anonymous ∅',
  ],
  [
    "Joan Price warned that the second wave would be higher.",
    "Joan Price | warned that | the second wave would be higher | indirect named_person Joan Price",
  ],
  ["The harbour is closed, police said.", "police | said | The harbour is closed | indirect organisation ∅"],
  [
    'Strand said: "I will be back in the summer."',
    'Strand | said | "I will be back in the summer." | direct named_person Mikael Strand',
  ],
  [
    "The government of Norvia said it would not pay the debt.",
    "government of Norvia | said | it would not pay the debt | indirect organisation ∅",
  ],
];

test.each(readings)("English: %s", (text, ...lines) => {
  expect(reading(text)).toEqual(lines);
});
