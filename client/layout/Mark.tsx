/** The product's mark: a baton that goes from one hand to the next. */
export const Mark = () => (
  <svg width="1.75rem" height="1.75rem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="#0b5563" />
    <path
      d="M8 22V10h7a4 4 0 0 1 0 8h-3l6 4"
      fill="none"
      stroke="#fff"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
    <circle cx="23" cy="12" r="2.4" fill="#8fd3dd" />
  </svg>
)
