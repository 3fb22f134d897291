import { articleAt } from './articles';
import { annexAt, closingAt, decisionAt, dictumAt, explanationAt, groundAt, partAt } from './parts-of-law';
import { chapterAt, pointAt, rowAt, titleAt } from './points';
import { ends, isUpper, type Scene, type Start } from './start';

/** What a line begins, or null where it goes on with what is open. */
export function recognise(scene: Scene, isFirst: boolean): Start | null {
	const { line, open, amending } = scene;
	if (line.text.includes(' | ')) {
		const row = rowAt(scene);
		if (row) return row;
	}
	const ofLaw =
		decisionAt(scene) ?? annexAt(scene) ?? explanationAt(scene) ?? groundAt(scene) ?? partAt(scene) ?? articleAt(scene);
	if (ofLaw) return ofLaw;
	if (open === 'closing') return null;
	const other = closingAt(scene) ?? dictumAt(scene);
	if (other) return other;
	if (/^#{1,6}\s/.test(line.text)) return pointAt(scene) ?? titleAt(scene, isFirst);
	if (open === 'article') return amending ? changeAt(scene) : orphanAt(scene);
	if (open === 'dictum') return null;
	if (open === 'ground') return titleAt(scene, false);
	return chapterAt(scene) ?? pointAt(scene) ?? titleAt(scene, isFirst);
}

const CHANGES =
	/^\d{1,3}\.\s+(?:ketentuan|di antara|diantara|setelah|sesudah|sebelum|judul|bab|bagian|pasal|ayat|huruf|menghapus|mengubah|menambah|lampiran|penjelasan)\b/i;

/** "2. Ketentuan Pasal 7 diubah …" ends the changed words that stand before it. */
const changeAt = (scene: Scene): Start | null =>
	CHANGES.test(scene.line.text) ? pointAt({ ...scene, open: null }) : null;

/** Capitals between two articles, where a chapter has lost its number. */
const orphanAt = ({ line, before, next }: Scene): Start | null =>
	line.apart && isUpper(line.text) && ends(before ?? '') && !ends(line.text) && /^pasal\s/i.test(next?.text ?? '')
		? { kind: 'title', label: '', mark: '', rest: line.text, number: null }
		: null;
