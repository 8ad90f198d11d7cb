/** Three blocks and the hole that is left: the idea of the planner as a picture. */
export const BrandMark = () => (
  <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" fill="#0a5a44" />
    <g fill="#ffffff">
      <rect x="6" y="9" width="10" height="6.5" rx="1.6" />
      <rect x="6" y="17.5" width="6.5" height="6.5" rx="1.6" />
      <rect x="14.5" y="17.5" width="11.5" height="6.5" rx="1.6" />
    </g>
    <rect
      x="18.4"
      y="9.4"
      width="7.2"
      height="5.7"
      rx="1.4"
      fill="none"
      stroke="#ffc72e"
      strokeWidth="1.4"
      strokeDasharray="2.2 1.5"
    />
  </svg>
);
