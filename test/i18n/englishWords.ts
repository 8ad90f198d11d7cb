/** English words that are no Welsh ones: where one stands in Welsh, something was not translated. */
export const englishWords =
  /\b(?:the|your|you|and|with|not|of|are|this|that|for|from|unit|units|credits|plan|hours|month|level|group|save|delete|choose|show|none|known)\b/i;
