import { createEntity } from "@/lib/entity/create";
import { newId } from "@/lib/ids";
import { anEditor } from "@/seeds/factories/user";

/** Names that the newsroom knows, none like another's. */
export async function knownPeople(count: number): Promise<string[]> {
  const editor = await anEditor();
  const mark = Array.from(newId().slice(-5), (digit) => "abcdeghikmnoprst"[Number.parseInt(digit, 16)]).join(
    "",
  );
  const given =
    "An Bình Chi Dung Giang Hà Khoa Lan Mai Nam Oanh Phúc Quân Sơn Thảo Uyên Vinh Xuân Yên Đạt".split(" ");
  const names = Array.from({ length: count }, (_, at) => {
    const middle = `${mark.slice(0, 1).toUpperCase()}${mark.slice(1)}`;
    return `${at < given.length ? "Lò" : "Quàng"} ${middle} ${given[at % given.length] ?? ""}`;
  });
  for (const name of names) {
    const made = await createEntity(editor, { kind: "person", name });
    if (!made.ok) throw new Error(made.problem);
  }
  return names;
}

const acts = [
  "chờ đò từ sáng sớm vì cầu còn đóng và nước lũ chưa rút hết khỏi bãi",
  "chở gạo qua sông rồi quay về bến trước khi trời tối như mọi hôm",
  "đếm lại số bao lúa ở kho và ghi vào sổ của bản cho mọi người xem",
];

/** Every name in turn, `each` times, in paragraphs of three sentences. */
export function chronicle(names: readonly string[], each: number): string {
  const sentences = Array.from({ length: names.length * each }, (_, at) => {
    return `Sáng thứ ${at + 1} ${names[at % names.length] ?? ""} ${acts[at % acts.length] ?? ""}.`;
  });
  const paragraphs = sentences.flatMap((_, at) =>
    at % 3 === 0 ? [sentences.slice(at, at + 3).join(" ")] : [],
  );
  return ["Một ngày ở bến đò", ...paragraphs, `Cuối ngày bến đò cũ vắng người. Mã tin ${newId()}`].join(
    "\n\n",
  );
}
