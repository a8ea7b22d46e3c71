import { closeDatabase, database } from "@/lib/db/client";
import { currentNames } from "@/lib/entity/current-names";
import { newId } from "@/lib/ids";
import { openGazetteer } from "@/lib/language/gazetteer";
import { runCommand } from "../run-command";
import { mostMemoryOf } from "./processor-time";

/** What loading all names takes in a process that does nothing else. */
export type LoadedNames = {
  seconds: number;
  /** Of this process; the database has its own. */
  processorSeconds: number;
  packedBytes: number;
  /** Null where the kernel does not tell. */
  memoryBefore: number | null;
  mostMemory: number | null;
  /** Opening what is packed and finding a first name in it, as a thread does. */
  openMillis: number;
  /** From an alias that is committed to names that have it. */
  changeMillis: number;
};

const first = "Bến Vừa Thêm";

await runCommand(async () => {
  // The client and its connection are there in any process.
  const { id: entityId } = await database().entity.findFirstOrThrow({ select: { id: true } });
  const memoryBefore = mostMemoryOf(process.pid);
  const [started, spent] = [performance.now(), process.cpuUsage()];
  const names = await currentNames();
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(spent);
  const mostMemory = mostMemoryOf(process.pid);

  const opening = performance.now();
  openGazetteer(names).matches(`Tàu rời ${first} lúc rạng sáng.`);
  const openMillis = performance.now() - opening;

  await database().entityAlias.create({
    data: { id: newId(), entityId, text: first, folded: first.toLowerCase(), bare: first, language: "vi" },
  });
  const changing = performance.now();
  const found = openGazetteer(await currentNames()).named(first);
  const changeMillis = performance.now() - changing;
  if (found.length !== 1) throw new Error("The new name is not there.");

  const loaded: LoadedNames = {
    seconds,
    processorSeconds: (user + system) / 1e6,
    packedBytes: names.base.byteLength,
    memoryBefore,
    mostMemory,
    openMillis,
    changeMillis,
  };
  process.stdout.write(JSON.stringify(loaded));
  await closeDatabase();
});
