import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

export type NoticeTone = "info" | "caution" | "problem";

type NoticeProps = {
  tone?: NoticeTone;
  /** What happened. */
  title: ReactNode;
  /** What was kept, and what to do. */
  children?: ReactNode;
  action?: ReactNode;
};

const tones: Record<NoticeTone, { style: string; icon: typeof Info; role: "status" | "alert" }> = {
  info: { style: "border-accent bg-accent-wash", icon: Info, role: "status" },
  caution: { style: "border-caution bg-caution-wash", icon: TriangleAlert, role: "status" },
  problem: { style: "border-pencil bg-pencil-wash", icon: CircleAlert, role: "alert" },
};

export function Notice({ tone = "info", title, children, action }: NoticeProps) {
  const { style, icon: Icon, role } = tones[tone];
  return (
    <div role={role} className={`flex items-start gap-3 border-l-4 px-4 py-3 text-sm ${style}`}>
      <Icon aria-hidden="true" className="mt-[0.1em] size-[1.125rem] shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-medium">{title}</p>
        {children}
        {action && <div className="mt-1 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  );
}
