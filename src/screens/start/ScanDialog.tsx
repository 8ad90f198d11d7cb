import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../parts/addresses.ts';
import { useWords } from '../../parts/PlannerContext.ts';
import { lettersInAddress } from '../../sharing/planAddress.ts';
import { Sheet } from '../../parts/Sheet.tsx';
import { Stack } from '../../ui/Stack.tsx';
import styles from './OpenPlans.module.css';

/** What some browsers have for finding codes in pictures. */
interface CodeFinder {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

type CodeFinderMaker = new (setting: { readonly formats: readonly string[] }) => CodeFinder;

declare global {
  var BarcodeDetector: CodeFinderMaker | undefined;
}

/** In milliseconds: often enough for a hand that does not keep still. */
const betweenLooks = 250;

/** Looks through the camera for a code, where the browser can; else says what can be done instead. */
export function ScanDialog({ onClose }: { readonly onClose: () => void }) {
  const { sharing } = useWords();
  const { scan: text } = sharing;
  const [, goTo] = useLocation();
  const video = useRef<HTMLVideoElement>(null);
  const Finder = globalThis.BarcodeDetector;
  const possible = Finder !== undefined && navigator.mediaDevices !== undefined;
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    if (Finder === undefined || navigator.mediaDevices === undefined) return undefined;
    const finder = new Finder({ formats: ['qr_code'] });
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout>;
    let stopped = false;
    const look = async () => {
      const picture = video.current;
      if (stopped || !picture) return;
      const codes = await finder.detect(picture).catch(() => []);
      const letters = codes.map(({ rawValue }) => lettersInAddress(rawValue)).find((found) => found !== null);
      if (stopped) return;
      if (letters) goTo(addresses.open(letters));
      else timer = setTimeout(() => void look(), betweenLooks);
    };
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      const picture = video.current;
      if (stopped || !picture) {
        for (const track of stream.getTracks()) track.stop();
        return;
      }
      picture.srcObject = stream;
      await picture.play();
      await look();
    };
    void start().catch(() => setRefused(true));
    return () => {
      stopped = true;
      clearTimeout(timer);
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, [Finder, goTo]);

  const seen = possible && !refused;
  return (
    <Sheet open onClose={onClose} title={text.title}>
      <Stack gap={4}>
        <p role="status">{seen ? text.text : refused ? text.refused : text.notHere}</p>
        <video ref={video} className={styles['camera']} hidden={!seen} aria-label={text.picture} muted playsInline />
      </Stack>
    </Sheet>
  );
}
