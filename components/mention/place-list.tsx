import { useTranslations } from "use-intl";

import { Checkbox } from "@/components/ui/checkbox";

import { Surroundings } from "./surroundings";
import type { PlacesOfArticle } from "./use-places";

type PlaceListProps = {
  article: PlacesOfArticle;
  ticked: ReadonlySet<string>;
  changed: ReadonlySet<string>;
  onToggle: (id: string) => void;
};

const groups = ["same_name", "short_form"] as const;

/** The places of one article: the same words, then the short forms. */
export function PlaceList({ article, ticked, changed, onToggle }: PlaceListProps) {
  const t = useTranslations("review.everywhere");
  const { heading, already, places } = article;
  return (
    <section className="flex flex-col gap-2">
      {heading !== null && (
        <h3 className="text-sm font-semibold">{heading === "" ? t("noTitle") : heading}</h3>
      )}
      {groups.map((group) => {
        const own = places.filter((place) => place.group === group);
        if (own.length === 0) return null;
        return (
          <fieldset key={group} className="flex flex-col">
            <legend className="label">{t(`group.${group}`, { count: own.length })}</legend>
            {own.map((place) => (
              <Checkbox
                key={place.id}
                checked={ticked.has(place.id)}
                onChange={() => onToggle(place.id)}
                label={<Surroundings place={place} />}
                help={
                  changed.has(place.id)
                    ? t("changed")
                    : place.doubt && t(`doubt.${place.doubt.why}`, { detail: place.doubt.detail })
                }
                className="border-b border-rule"
              />
            ))}
          </fieldset>
        );
      })}
      {places.length === 0 && <p className="text-sm text-soft">{t("none")}</p>}
      {already > 0 && <p className="text-sm text-soft">{t("already", { count: already })}</p>}
    </section>
  );
}
