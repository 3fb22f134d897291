import { drawPicture } from '$lib/server/files/draw';
import type { CleanFile } from '$lib/server/files/clean';
import { categories } from '../content/categories';
import type { DemoCategory } from '../content/types';

const SKY = ['#bcd7ea', '#f4c99a', '#c9d3da'] as const;
const WIDTH = 640;
const HEIGHT = 480;

/** `categories`: tops of the categories whose reports it can stand for. */
type Scene = { name: string; categories: readonly string[]; indoors?: true; body: string };

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
const shape = (points: string, fill: string) => `<polygon points="${points}" fill="${fill}"/>`;
const spot = (x: number, y: number, rx: number, ry: number, fill: string) =>
	`<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const row = (count: number, draw: (index: number) => string) =>
	Array.from({ length: count }, (_, at) => draw(at)).join('');

const hills = shape('0,260 120,170 230,240 360,140 520,250 640,190 640,330 0,330', '#5d7f66');
const sea = rect(0, 250, WIDTH, 230, '#3f7d93') + row(9, (at) => rect(at * 75, 300 + (at % 3) * 45, 50, 4, '#7fb0bd'));

/** Drawn, so that nobody and no place is in them; simple, so that they stay small. */
const SCENES: readonly Scene[] = [
	{
		name: 'jalan',
		categories: ['jalan-jembatan'],
		body:
			hills +
			rect(0, 320, WIDTH, 160, '#7c9a5e') +
			shape('250,300 390,300 600,480 40,480', '#5b5d60') +
			row(4, (at) => rect(314, 310 + at * 45, 10 + at * 3, 22, '#e8e3cf')) +
			spot(250, 420, 70, 18, '#2f2d2b') +
			spot(400, 370, 38, 10, '#37332f')
	},
	{
		name: 'jembatan',
		categories: ['jalan-jembatan'],
		body:
			hills +
			rect(0, 330, WIDTH, 150, '#4b8291') +
			rect(40, 270, 560, 18, '#7a5a3a') +
			row(12, (at) => rect(48 + at * 47, 215, 8, 140, '#60462d')) +
			rect(40, 222, 560, 8, '#60462d') +
			rect(290, 268, 55, 24, '#4b8291')
	},
	{
		name: 'dermaga',
		categories: ['perhubungan', 'kelautan-pertanian', 'lingkungan-bencana'],
		body:
			hills +
			sea +
			rect(0, 320, 420, 26, '#8a6a45') +
			row(6, (at) => rect(30 + at * 70, 340, 14, 120, '#5d462e')) +
			shape('440,350 620,350 590,400 470,400', '#b64b3d') +
			rect(510, 270, 8, 80, '#463a30')
	},
	{
		name: 'loket',
		indoors: true,
		categories: ['administrasi-izin', 'pengawasan', 'kerja-asn'],
		body:
			rect(0, 0, WIDTH, HEIGHT, '#e7e1d2') +
			rect(0, 300, WIDTH, 180, '#b9ac94') +
			row(3, (at) => rect(50 + at * 195, 150, 150, 120, '#8fb6c2') + rect(40 + at * 195, 270, 170, 60, '#6b4f35')) +
			row(8, (at) => spot(60 + at * 74, 385, 20, 22, '#3b4a57') + rect(38 + at * 74, 405, 44, 75, '#54697a'))
	},
	{
		name: 'sekolah',
		categories: ['pendidikan', 'sosial-desa'],
		body:
			hills +
			rect(0, 330, WIDTH, 150, '#b79a6b') +
			rect(70, 230, 500, 150, '#efe6cf') +
			shape('40,235 320,140 600,235', '#a5482f') +
			row(5, (at) => rect(100 + at * 92, 270, 56, 60, at === 3 ? '#2c2f31' : '#6fa0b4')) +
			rect(600, 150, 6, 240, '#777')
	},
	{
		name: 'rak-obat',
		indoors: true,
		categories: ['kesehatan', 'perempuan-anak'],
		body:
			rect(0, 0, WIDTH, HEIGHT, '#dfe9e6') +
			row(3, (at) => rect(60, 150 + at * 130, 520, 14, '#87705a')) +
			row(7, (at) => rect(80 + at * 70, 90 + (at % 2) * 12, 44, 60 - (at % 2) * 12, at % 3 ? '#4f8f8b' : '#c8663f')) +
			row(2, (at) => rect(100 + at * 260, 220, 52, 60, '#d9b44a'))
	},
	{
		name: 'keran',
		indoors: true,
		categories: ['air-listrik-internet'],
		body:
			rect(0, 0, WIDTH, HEIGHT, '#cfc6b4') +
			rect(140, 120, 240, 30, '#6f7d86') +
			rect(350, 120, 30, 110, '#6f7d86') +
			rect(200, 80, 60, 40, '#8d3f33') +
			spot(365, 280, 8, 18, '#4d93b0') +
			shape('270,360 460,360 430,470 300,470', '#3d6fa5')
	}
];

export type Picture = { file: CleanFile; categories: readonly string[] };

/** Each scene, those outside in several weathers, cleaned as what people send is cleaned; and known again by nobody: a few
 * drawings stand for the photographs of hundreds of places. */
export function drawPictures(): Promise<Picture[]> {
	return Promise.all(
		SCENES.flatMap((scene) =>
			(scene.indoors ? SKY.slice(0, 1) : SKY).map(async (sky, index) => ({
				categories: scene.categories,
				file: unprinted(await drawPicture(`foto-${scene.name}-${index + 1}.webp`, asSvg(scene, sky)))
			}))
		)
	);
}

const unprinted = ({ print: _, ...file }: CleanFile): CleanFile => file;

const asSvg = ({ body }: Scene, sky: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${rect(0, 0, WIDTH, HEIGHT, sky)}${body}</svg>`;

/** Those that could have been taken for a report of the category. */
export function picturesFor(category: string, pictures: readonly Picture[]): Picture[] {
	const tops: readonly DemoCategory[] = categories;
	const top = tops.find(({ slug, subs }) => slug === category || subs.some((sub) => sub.slug === category));
	return pictures.filter((picture) => top && picture.categories.includes(top.slug));
}
