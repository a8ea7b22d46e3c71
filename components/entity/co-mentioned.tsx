import Link from "next/link";

import { Tag } from "@/components/ui/tag";
import type { CoMentioned } from "@/lib/entity/mention-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type CoMentionedProps = { locale: Locale; others: CoMentioned[] };

export function CoMentionedEntities({ locale, others }: CoMentionedProps) {
  const t = getTranslator(locale, "entities");
  const kinds = getTranslator(locale, "glossary.entityKind");
  if (others.length === 0) return <p className="text-sm text-soft">{t("noOthers")}</p>;
  return (
    <ul className="text-sm">
      {others.map(({ id, kind, name, articles }) => (
        <li key={id} className="flex items-baseline gap-3 border-b border-rule py-row">
          <Link href={localePath(locale, `/desk/entities/${id}`)} className="min-w-0 flex-1">
            {name}
          </Link>
          <Tag shape={kind}>{kinds(kind)}</Tag>
          <span className="figures w-20 text-right text-soft">{t("countArticles", { count: articles })}</span>
        </li>
      ))}
    </ul>
  );
}
