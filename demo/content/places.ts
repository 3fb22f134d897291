import { districts } from './province';
import text from './places.csv?raw';

/** Subdistricts and villages of the province by their codes, the latter with a point inside. Their source and licence: `PLACES.md`. */
export const places: readonly {
	code: string;
	name: string;
	district_code: string;
	latitude: number | null;
	longitude: number | null;
}[] = text
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => {
		const [code = '', name = '', latitude, longitude] = line.split(',');
		return {
			code,
			name,
			district_code: code.slice(0, 5),
			latitude: latitude ? Number(latitude) : null,
			longitude: longitude ? Number(longitude) : null
		};
	})
	.filter(({ district_code }) => districts.some(({ code }) => code === district_code));

const VILLAGE = '82.71.01.1001'.length;

/** The village of the district that is named in the words, if one is. */
export function villageIn(district: string, said: string): string | null {
	const bare = ` ${said.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const named = places.filter(({ code, name }) => code.length === VILLAGE && bare.includes(` ${name} `));
	return named.find(({ district_code }) => district_code === district)?.code ?? null;
}
