import { readFileSync } from "node:fs";
import path from "node:path";

import { createTranslator } from "use-intl/core";

import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages";
import type { Translator } from "@/lib/i18n/translator";

const folder = path.resolve(import.meta.dirname, "../../lib/i18n/messages");

/** The interface's own words, so that a test looks for what people see and not for how it is built. */
function wordsOf<const Area extends keyof Messages>(locale: Locale, area: Area): Translator<Area> {
  const file = path.join(folder, locale, `${area}.json`);
  const messages = { [area]: JSON.parse(readFileSync(file, "utf8")) } as Messages;
  return createTranslator<Messages, Area>({
    locale,
    messages,
    namespace: area,
    timeZone: "Asia/Ho_Chi_Minh",
  });
}

export const vi = {
  admin: wordsOf("vi", "admin"),
  auth: wordsOf("vi", "auth"),
  common: wordsOf("vi", "common"),
  compare: wordsOf("vi", "compare"),
  coverage: wordsOf("vi", "coverage"),
  entities: wordsOf("vi", "entities"),
  feeds: wordsOf("vi", "feeds"),
  fault: wordsOf("vi", "fault"),
  glossary: wordsOf("vi", "glossary"),
  import: wordsOf("vi", "import"),
  inbox: wordsOf("vi", "inbox"),
  problems: wordsOf("vi", "problems"),
  reader: wordsOf("vi", "reader"),
  review: wordsOf("vi", "review"),
  rules: wordsOf("vi", "rules"),
  shell: wordsOf("vi", "shell"),
  story: wordsOf("vi", "story"),
};

export const en = {
  fault: wordsOf("en", "fault"),
  reader: wordsOf("en", "reader"),
  shell: wordsOf("en", "shell"),
};
