import { districts } from './province';
import text from './places.csv?raw';

/** Subdistricts and villages of the province by their codes. Their source and licence: `PLACES.md`. */
export const places: readonly { code: string; name: string; district_code: string }[] = text
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => {
		const [code = '', name = ''] = line.split(',');
		return { code, name, district_code: code.slice(0, 5) };
	})
	.filter(({ district_code }) => districts.some(({ code }) => code === district_code));
