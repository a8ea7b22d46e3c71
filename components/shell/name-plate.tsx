/**
 * The name with the proofreader's "close up" mark around its two l's: two strokes side by side, brought
 * together by the red pencil, which is what collating is.
 */
export function NamePlate({ className = "" }: { className?: string }) {
  return (
    <span
      className={`inline-block font-reading font-[640] leading-[1.35] tracking-[-0.02em] ${className}`}
    >
      Co
      <span className="relative inline-block">
        ll
        <svg
          aria-hidden="true"
          viewBox="0 0 20 40"
          preserveAspectRatio="none"
          fill="none"
          className="absolute inset-x-[-18%] inset-y-[2%] h-[96%] w-[136%] overflow-visible text-pencil"
        >
          <path
            d="M1 7 Q10 -2 19 6 M1 34 Q10 43 19 33"
            stroke="currentColor"
            strokeWidth="0.075em"
            strokeLinecap="round"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
      </span>
      ate
    </span>
  )
}
