import { addDays } from '../../src/lib/domain/calendar/iso-date';
import { dayOf } from '../../src/lib/domain/calendar/zone';
import { consultationTextFor } from '../../src/lib/text/consultation-catalogue';
import { signInAs } from './support/people';
import { photoFile } from '../support/site/photo';
import { expect, test } from './support/test';

const text = consultationTextFor('id');
const { hosting, gathering, deskPath } = text;
const FACILITATOR = 'fasilitator@fkp.test';
const today = dayOf(new Date(), 'Asia/Jayapura');

test(
	'a facilitator prepares and announces, and a visitor signs in at the door',
	{ tag: '@no-script' },
	async ({ page, comeIn }) => {
		test.setTimeout(180_000);
		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
		const summary = page.getByRole('alert');
		await signInAs(page, FACILITATOR);

		await page.goto('/meja/konsultasi');
		await page.getByRole('link', { name: hosting.list.begin }).click();
		await press(hosting.begin.submit);
		await expect(summary).toBeFocused();
		await page.getByLabel(hosting.begin.name).fill(`Standar pelayanan laboratorium ${Date.now()}`);
		await page.getByLabel(hosting.begin.from).selectOption('service_standard');
		await press(hosting.begin.submit);
		await expect(page.getByRole('heading', { name: hosting.overview.next })).toBeVisible();
		const root = new URL(page.url()).pathname;
		const next = page.getByRole('region', { name: hosting.overview.next });
		await expect(next).toContainText(deskPath.gather.details);
		await expect(page.locator('#siapkan')).toHaveAttribute('aria-current', 'step');
		await expect(page.locator('#siapkan')).toContainText(deskPath.partsDone(0, 4));
		const ahead = page.getByRole('link', { name: deskPath.part.inputs, exact: true });
		await expect(ahead).toBeHidden();
		await page.locator('#dengarkan summary').click();
		await expect(ahead).toBeVisible();
		await press(text.consultation.step.schedule);
		await expect(summary).toContainText(text.consultation.evidence.team_decree);

		await page.getByRole('link', { name: text.consultation.evidence.team_decree }).click();
		await expect(page.getByLabel(hosting.data.question)).toHaveValue(text.templates.service_standard.question);
		await page.getByLabel(hosting.data.team).fill('SK 188.4/12/2026');
		await page.getByLabel(hosting.data.opensDay).fill(addDays(today, 1));
		await press(hosting.save);
		await expect(summary).toContainText(hosting.fault.incomplete_window());
		await expect(page.getByLabel(hosting.data.team)).toHaveValue('SK 188.4/12/2026');
		await page.getByLabel(hosting.data.closesDay).fill(addDays(today, 15));
		await press(hosting.save);
		await expect(page.getByRole('status')).toHaveText(hosting.saved);

		await page.goto(`${root}/bahan`);
		await page.getByLabel(hosting.materials.file).setInputFiles(await photoFile('rancangan.jpg'));
		await press(hosting.materials.add);
		await expect(summary).toBeFocused();
		await page.getByLabel(hosting.materials.name).fill('Rancangan standar');
		await page.getByLabel(hosting.materials.kind).selectOption('service_standard');
		await press(hosting.materials.add);
		await expect(page.getByRole('link', { name: hosting.materials.version(1) })).toBeVisible();
		const way = page.getByRole('navigation', { name: deskPath.title });
		await expect(way.locator('[aria-current=step]')).toContainText(deskPath.step.prepare);
		await expect(way.locator('[aria-current=page]')).toHaveText(
			`${deskPath.part.materials}: ${deskPath.partState.done}`
		);
		await page.getByRole('link', { name: `${deskPath.following} ${deskPath.part.meetings}` }).click();
		await expect(page).toHaveURL(`${root}/pertemuan`);

		await page.goto(`${root}/undangan`);
		const list = page.getByLabel(hosting.invitations.list, { exact: true });
		await list.fill('Ona;YLKI;Organisasi masyarakat sipil;ona@ylki.test\nBudi;;entah;');
		await press(hosting.invitations.addList);
		await expect(page.getByText(hosting.listProblem.line(2))).toBeVisible();
		await list.fill('Ona;YLKI;Organisasi masyarakat sipil;ona@ylki.test\nBudi;;Akademisi atau ahli;');
		await press(hosting.invitations.addList);
		await expect(page.getByText(hosting.invitations.count(2, 2))).toBeVisible();
		await expect(page.locator('main')).not.toContainText('ona@ylki.test');

		await page.goto(`${root}/pertemuan`);
		const { meetings } = gathering;
		await page.getByLabel(meetings.name).fill('Pertemuan pertama');
		await page.getByLabel(meetings.day).fill(today);
		await page.getByLabel(meetings.from).fill('00:00');
		await page.getByLabel(meetings.until).fill('23:59');
		await press(meetings.add);
		await expect(summary).toContainText(hosting.refused.place_or_link);
		await page.getByLabel(meetings.place).fill('Aula');
		await press(meetings.add);
		await page.goto(root);
		await expect(next).toContainText(text.consultation.step.schedule);
		await expect(page.locator('#siapkan')).toContainText(deskPath.partsDone(4, 4));
		await press(text.consultation.step.schedule);
		await expect(page.getByRole('status')).toHaveText(hosting.overview.done);

		await page.goto(`${root}/pertemuan`);
		await page.getByRole('link', { name: 'Pertemuan pertama' }).click();
		await page.getByLabel(meetings.notesText, { exact: true }).fill('Peserta sepakat.');
		await page.getByLabel(meetings.photos).setInputFiles(await photoFile('foto.jpg'));
		await press(meetings.notesAdd);
		await expect(page.getByText('Peserta sepakat.')).toBeVisible();
		const meeting = new URL(page.url()).pathname;
		await page.goto(`${meeting}/qr`);
		const door = new URL((await page.locator('main a strong').textContent()) ?? '').pathname;

		const visitor = await comeIn();
		await visitor.goto(door);
		const signIn = visitor.getByRole('button', { name: gathering.signIn.submit, exact: true });
		await signIn.click();
		await expect(visitor.getByRole('alert')).toBeFocused();
		await visitor.getByLabel(gathering.attendance.name, { exact: true }).fill('Siti');
		await visitor.getByLabel(gathering.attendance.unsur).selectOption('service_user');
		await visitor.getByLabel(gathering.attendance.phone).fill('0812-3456-7890');
		await signIn.click();
		await expect(visitor.getByRole('status')).toHaveText(gathering.signIn.thanks);
		await visitor.goto(door);
		await visitor.getByLabel(gathering.attendance.name, { exact: true }).fill('Siti lagi');
		await visitor.getByLabel(gathering.attendance.unsur).selectOption('service_user');
		await signIn.click();
		await expect(visitor.getByRole('alert')).toContainText(gathering.signIn.refused.already_signed_in);

		await page.goto(meeting);
		await expect(page.getByRole('rowheader', { name: 'Siti' })).toBeVisible();
		await expect(page.locator('main')).not.toContainText('3456');
		await page.getByRole('button', { name: gathering.attendance.strikeOf('Siti') }).click();
		await expect(page.getByRole('rowheader', { name: 'Siti' })).toHaveCount(0);
		const agenda = await page.request.get(`${root.replace('/meja', '')}/agenda.ics`);
		expect(await agenda.text()).toContain('SUMMARY:Pertemuan pertama');
	}
);
