import { database } from "@/lib/db/client";
import { addNameModel } from "@/lib/name-model/add";
import { switchNameModel } from "@/lib/name-model/switch";
import { aNameModel, blankWeights } from "@/seeds/factories/name-model";
import { matrixRow } from "./row";

export const nameModelRows = [
  matrixRow({
    verb: addNameModel,
    allowed: ["system"],
    arrange: async () => {
      const { modelId } = await aNameModel();
      const { learntFrom, scores } = await database().nameModel.findUniqueOrThrow({ where: { id: modelId } });
      return { weights: blankWeights, learntFrom, scores } as Parameters<typeof addNameModel>[1];
    },
  }),
  matrixRow({
    verb: switchNameModel,
    allowed: ["admin"],
    arrange: async () => ({
      modelId: (await aNameModel()).modelId,
      seenSwitch: await database().nameModelSwitch.count(),
    }),
  }),
];
