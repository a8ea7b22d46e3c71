import type { Locale } from "./locales";
import type { Messages } from "./messages";

declare module "use-intl" {
  // An augmentation of the library's own declaration, which only an interface can be.
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
