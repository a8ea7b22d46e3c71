import "server-only";

import { createTranslator } from "use-intl/core";
import type { NamespaceKeys, NestedKeyOf } from "use-intl/core";

import type { Locale } from "./locales";
import { messages } from "./messages";
import type { Messages } from "./messages";
import { timeZone } from "./time-zone";

type TranslatorNamespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

export type Translator<Name extends TranslatorNamespace> = ReturnType<
  typeof createTranslator<Messages, Name>
>;

/** Needs no request, so it may be called in cached functions. */
export function getTranslator<const Name extends TranslatorNamespace>(
  locale: Locale,
  namespace: Name,
): Translator<Name> {
  return createTranslator<Messages, Name>({
    locale,
    messages: messages[locale],
    namespace,
    timeZone,
    onError: (error) => {
      throw error;
    },
  });
}
