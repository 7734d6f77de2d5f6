import { lazy } from '../../lazy';
import { isLanguage, type Language } from '../../text/language';
import { type Message, message } from '../../text/message';
import { checksum } from '../checksum';
import { hasHashIndex, hashIndexBytes, readHashes, writeHashIndex } from '../hashIndex';
import { FeatureWeights } from './featureWeights';
import { LABEL_COUNT } from './labels';

const MAGIC = 0x4754_4153; // "SATG"
/** Grows with every change of the features or of the format: an older model would give nonsense. */
export const MODEL_VERSION = 4;
const HEADER_BYTES = 40;
const CHECKED_FROM = 12;
const L = LABEL_COUNT;

/** A point of the curve from a raw probability to how often such mentions are right. */
export interface CalibrationPoint {
  readonly raw: number;
  readonly right: number;
}

/** The weights of a trained tagger. */
export interface TaggerModel {
  readonly language: Language;
  /** What a stored weight of 1 is worth. */
  readonly scale: number;
  /** By previous label and label. */
  readonly transitions: Float32Array;
  /** Ascending in `raw`. */
  readonly calibration: readonly CalibrationPoint[];
  /** Unpacked when first asked for, since most users read one language. */
  readonly features: FeatureWeights;
  /** What is learnt of whole segments in doubt (`SecondReader`), by kind instead of label, and what a weight of 1 is worth there. */
  readonly segments: FeatureWeights;
  readonly segmentScale: number;
}

/** The weights of whole segments as they are written. */
export interface StoredSegments {
  readonly scale: number;
  readonly features: readonly StoredFeature[];
}

/** A model that judges no segments. */
export const NO_SEGMENTS: StoredSegments = { scale: 1, features: [] };

/** A feature as it is written: its hash, and its labels with their weights in steps of the scale. */
export interface StoredFeature {
  readonly hash: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

export type ModelResult =
  | { readonly ok: true; readonly model: TaggerModel }
  | { readonly ok: false; readonly error: Message };

/** Reads what `writeModel` made. The content is checked by a hash, so a damaged download is noticed. */
export function readModel(bytes: Uint8Array): ModelResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) return unusable(message('it is no model file'));
  const version = view.getUint32(4, true);
  if (version !== MODEL_VERSION)
    return unusable(message('its version is {0}, and this program reads version {1}', version, MODEL_VERSION));
  if (view.getUint32(8, true) !== checksum(bytes, CHECKED_FROM)) return unusable(message('it is damaged'));
  const language = String.fromCharCode(bytes[12] as number, bytes[13] as number);
  if (!isLanguage(language)) return unusable(message('its language “{0}” is unknown', language));
  const pointCount = bytes[14] as number;
  const featureCount = view.getUint32(16, true);
  const weightCount = view.getUint32(20, true);
  const scale = view.getFloat32(24, true);
  const segmentCount = view.getUint32(28, true);
  const segmentWeightCount = view.getUint32(32, true);
  const segmentScale = view.getFloat32(36, true);
  let at = HEADER_BYTES;
  const transitions = new Float32Array(L * L);
  for (let i = 0; i < L * L; i++, at += 4) transitions[i] = view.getFloat32(at, true);
  const calibration: CalibrationPoint[] = [];
  for (let i = 0; i < pointCount; i++, at += 8) {
    calibration.push({ raw: view.getFloat32(at, true), right: view.getFloat32(at + 4, true) });
  }
  const features = readFeatures(bytes, at, featureCount, weightCount);
  const segments = features && readFeatures(bytes, features.end, segmentCount, segmentWeightCount);
  if (!features || segments?.end !== bytes.length) return unusable(message('its end is missing'));
  const unpackFeatures = lazy(features.unpack);
  const unpackSegments = lazy(segments.unpack);
  const model = {
    language,
    scale,
    transitions,
    calibration,
    get features() {
      return unpackFeatures();
    },
    get segments() {
      return unpackSegments();
    },
    segmentScale,
  };
  return { ok: true, model };
}

/**
 * What unpacks the index of the hashes, the number of weights of each feature, all labels and all weights; `undefined` where
 * the bytes do not hold as many.
 */
function readFeatures(
  bytes: Uint8Array,
  from: number,
  count: number,
  weightCount: number,
): { unpack: () => FeatureWeights; end: number } | undefined {
  const countsAt = from + hashIndexBytes(count);
  const labelsAt = countsAt + count;
  const weightsAt = labelsAt + weightCount;
  const end = weightsAt + weightCount;
  if (bytes.length < end || !hasHashIndex(bytes, from, count)) return undefined;
  const unpack = (): FeatureWeights => {
    const begins = new Uint32Array(count + 1);
    for (let feature = 0; feature < count; feature++) {
      begins[feature + 1] = (begins[feature] as number) + (bytes[countsAt + feature] as number);
    }
    const weights = new Int8Array(bytes.buffer, bytes.byteOffset + weightsAt, weightCount);
    return new FeatureWeights(readHashes(bytes, from, count), begins, bytes.subarray(labelsAt, weightsAt), weights);
  };
  return { unpack, end };
}

/** Writes a model; features in any order, each hash once. */
export function writeModel(
  model: Pick<TaggerModel, 'language' | 'scale' | 'transitions' | 'calibration'>,
  features: readonly StoredFeature[],
  segments: StoredSegments = NO_SEGMENTS,
): Uint8Array {
  const ofTokens = writeFeatures(features);
  const ofSegments = writeFeatures(segments.features);
  const fixed = HEADER_BYTES + L * L * 4 + model.calibration.length * 8;
  const bytes = new Uint8Array(fixed + ofTokens.bytes.length + ofSegments.bytes.length);
  const view = new DataView(bytes.buffer);
  let at = HEADER_BYTES;
  for (let i = 0; i < L * L; i++, at += 4) view.setFloat32(at, model.transitions[i] as number, true);
  for (const { raw, right } of model.calibration) {
    view.setFloat32(at, raw, true);
    view.setFloat32(at + 4, right, true);
    at += 8;
  }
  bytes.set(ofTokens.bytes, at);
  bytes.set(ofSegments.bytes, at + ofTokens.bytes.length);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, MODEL_VERSION, true);
  bytes[12] = model.language.charCodeAt(0);
  bytes[13] = model.language.charCodeAt(1);
  bytes[14] = model.calibration.length;
  view.setUint32(16, features.length, true);
  view.setUint32(20, ofTokens.weightCount, true);
  view.setFloat32(24, model.scale, true);
  view.setUint32(28, segments.features.length, true);
  view.setUint32(32, ofSegments.weightCount, true);
  view.setFloat32(36, segments.scale, true);
  view.setUint32(8, checksum(bytes, CHECKED_FROM), true);
  return bytes;
}

/** The index of the features' hashes, how many weights each has, all labels and all weights. */
function writeFeatures(features: readonly StoredFeature[]): { bytes: Uint8Array; weightCount: number } {
  const sorted = [...features].sort((a, b) => a.hash - b.hash);
  const weightCount = sorted.reduce((sum, feature) => sum + feature.labels.length, 0);
  const index = writeHashIndex(sorted.map(({ hash }) => hash));
  const bytes = new Uint8Array(index.length + sorted.length + 2 * weightCount);
  bytes.set(index);
  let at = index.length;
  bytes.set(
    sorted.map(({ labels }) => labels.length),
    at,
  );
  at += sorted.length;
  bytes.set(
    sorted.flatMap(({ labels }) => labels),
    at,
  );
  bytes.set(new Uint8Array(Int8Array.from(sorted.flatMap(({ weights }) => weights)).buffer), at + weightCount);
  return { bytes, weightCount };
}

function unusable(why: Message): ModelResult {
  return {
    ok: false,
    error: message(
      'A language model cannot be used: {0}. Names are marked by rules alone; reinstall the extension to restore it.',
      why,
    ),
  };
}
