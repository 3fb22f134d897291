import { describe, expect, it } from 'vitest';
import { ROLES, VISITOR, type Actor, type Role } from '../actor/actor';
import { ROOMS, roomAt, roomsFor, type RoomName } from './rooms';

const holding = (role: Role): Actor => ({
	...VISITOR,
	userId: 'u',
	appointments: [{ role, agencyId: 'a', mayOpenIdentity: false, validFrom: '2026-01-01', validUntil: null }]
});

describe('the rooms of the workbench', () => {
	it('open to each role as this table says', () => {
		expect(Object.fromEntries(ROLES.map((role) => [role, roomsFor(holding(role)).join(' ')]))).toEqual({
			officer: 'team templates consultations promises surveys counter',
			agency_head: 'team templates services consultations promises surveys counter',
			moderator: 'templates queue appeals proofs mailIn health consultations sp4n letters counter routing holds',
			inspector: 'appeals proofs consultations counter',
			secretary: 'appeals counter',
			facilitator: 'templates consultations promises surveys counter',
			admin:
				'templates services surveys counter administration guide agencies people categories districts calendar policies routing holds rules ladder waysIn siteHealth history site'
		});
	});

	it.each<[string, RoomName | null]>([
		['/meja', null],
		['/meja/moderasi', 'queue'],
		['/meja/moderasi/bersama', 'queue'],
		['/meja/moderasi/kesehatan', 'health'],
		['/meja/konsultasi/sebuah-rancangan/masukan', 'consultations'],
		['/admin', 'administration'],
		['/admin/kalender/impor', 'calendar'],
		['/administrasi', null]
	])('hold %s in %s', (path, room) => {
		expect(roomAt(path)).toBe(room);
	});

	it('have each an address of its own', () => {
		const addresses = Object.values(ROOMS).map(({ to }) => to);
		expect(new Set(addresses).size).toBe(addresses.length);
	});
});
