import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { featureFormat } from "@/lib/language/tagger/features";
import { type LearntFrom, learntFrom, type ModelScores, modelScores } from "./schema";

export type ListedNameModel = {
  id: string;
  number: number;
  createdAt: Date;
  learntFrom: LearntFrom;
  scores: ModelScores;
  /** Made for another format than this program's: cannot be switched on. */
  outdated: boolean;
};
export type NameModels = {
  models: ListedNameModel[];
  /** The one that texts are read by; null: the rules alone. */
  inUse: { modelId: string | null; number: number; since: Date | null; by: string | null };
  /** Number of the last switch; 0 when there was none yet. */
  lastSwitch: number;
};

const mostListed = 50;
const none: NameModels = {
  models: [],
  inUse: { modelId: null, number: 0, since: null, by: null },
  lastSwitch: 0,
};

/** The newest versions, and the one in use. */
export async function listNameModels(actor: Actor): Promise<NameModels> {
  if (!may(actor, "model.switch")) return none;
  const [rows, last] = await Promise.all([
    database().nameModel.findMany({
      select: { id: true, number: true, createdAt: true, learntFrom: true, scores: true, features: true },
      orderBy: { number: "desc" },
      take: mostListed,
    }),
    database().nameModelSwitch.findFirst({
      select: {
        number: true,
        createdAt: true,
        switchedBy: { select: { name: true } },
        model: { select: { id: true, number: true } },
      },
      orderBy: { number: "desc" },
    }),
  ]);
  return {
    models: rows.map(({ features, ...row }) => ({
      ...row,
      learntFrom: learntFrom.parse(row.learntFrom),
      scores: modelScores.parse(row.scores),
      outdated: features !== featureFormat,
    })),
    inUse: last
      ? {
          modelId: last.model?.id ?? null,
          number: last.model?.number ?? 0,
          since: last.createdAt,
          by: last.switchedBy.name,
        }
      : none.inUse,
    lastSwitch: last?.number ?? 0,
  };
}
