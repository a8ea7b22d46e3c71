/**
 * The name with the proofreader's "close up" mark around its two l's: two strokes side by side, brought
 * together by the red pencil, which is what collating is.
 */
export function NamePlate({ className = "" }: { className?: string }) {
  return (
    <span className={`inline-block font-reading font-[640] leading-[1.35] tracking-[-0.02em] ${className}`}>
      Co
      <span className="relative inline-block">
        ll
        <svg
          aria-hidden="true"
          viewBox="0 0 20 40"
          preserveAspectRatio="none"
          fill="none"
          className="absolute inset-x-[-7%] inset-y-0 h-full w-[114%] overflow-visible text-pencil"
        >
          <path
            d="M0 6.2 Q10 -1.600 20 5.400 M0 35 Q10 42.200 20 34.400"
            stroke="currentColor"
            strokeWidth="0.075em"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </span>
      ate
    </span>
  );
}
