/**
 * One or more argument lists for every message that is a function; plain strings need none. A message added without
 * samples does not compile.
 */
export type SamplesOf<Messages> = Messages extends (...figures: infer Figures) => unknown
  ? readonly [Readonly<Figures>, ...(readonly Readonly<Figures>[])]
  : Messages extends string | readonly string[]
    ? never
    : {
        readonly [Key in keyof Messages as NeedsSamples<Messages[Key]> extends true ? Key : never]: SamplesOf<
          Messages[Key]
        >;
      };

type NeedsSamples<Message> = Message extends (...figures: never) => unknown
  ? true
  : Message extends string | readonly string[]
    ? false
    : true extends { [Key in keyof Message]: NeedsSamples<Message[Key]> }[keyof Message]
      ? true
      : false;
