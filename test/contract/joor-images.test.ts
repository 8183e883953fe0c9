import { at, comment, rows, TestClient, type Reply } from './joor-support';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(100)]);
const IMAGE = '/style-number/ALD100/ALD100/image/';

describe('JOOR sandbox: images (joor-v2.md 9)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start();
		await client.addStyle();
	});
	afterEach(async () => await client.stop());

	const url = encodeURIComponent('https://images.example/a.jpg');
	const byUrl = async (query: string): Promise<Reply> => await client.call('POST', `${IMAGE}?url=${url}&${query}`);
	const binary = async (body: Buffer, type = 'image/jpeg'): Promise<Reply> =>
		await client.call('POST', `${IMAGE}?filename=a.jpg&display_order=1`, {
			raw: body,
			headers: { 'Content-Type': type },
		});
	const images = async (): Promise<Array<Record<string, unknown>>> => rows((await client.style()).images);
	const color = async (): Promise<Record<string, unknown>> => rows((await client.style()).colors)[0];

	it('adds images by address and as a binary body, under a name with a random suffix', async () => {
		expect((await byUrl('filename=front.jpg&display_order=1')).status).toBe(200);
		expect((await binary(JPEG)).status).toBe(200);
		const names = (await images()).map((row) => String(row.filename));
		expect(names[0]).toMatch(/^front_[0-9a-f]{8}\.jpg$/);
		expect(names[1]).toMatch(/^a_[0-9a-f]{8}\.jpg$/);
	});

	it('keeps one image and one swatch per colour', async () => {
		await byUrl('filename=one.jpg&display_order=1&color_code=001');
		await byUrl('filename=two.jpg&display_order=1&color_code=001');
		await byUrl('filename=dot.png&display_order=1&color_code=001&swatch=true');
		const { color_image: image, color_swatch: swatch } = await color();
		expect(image).toMatch(/^two_/);
		expect(swatch).toMatch(/^dot_.*\.png$/);
		expect(await images()).toEqual([]);
	});

	it('replace_existing=true takes the place of all style images', async () => {
		await byUrl('filename=one.jpg&display_order=1');
		await byUrl('filename=two.jpg&display_order=2');
		await byUrl('filename=three.jpg&display_order=1&replace_existing=true');
		expect(await images()).toHaveLength(1);
	});

	it.each([
		['no filename', 'display_order=1'],
		['a filename over 69 characters', `filename=${'x'.repeat(66)}.jpg&display_order=1`],
		['another format', 'filename=a.gif&display_order=1'],
		['no display_order', 'filename=a.jpg'],
		['a display_order in words', 'filename=a.jpg&display_order=first'],
		['an unknown colour', 'filename=a.jpg&display_order=1&color_code=999'],
		['a swatch without colour', 'filename=a.jpg&display_order=1&swatch=true'],
	])('refuses %s', async (_name, query) => {
		expect((await byUrl(query)).status).toBe(400);
		expect(await images()).toEqual([]);
	});

	it('refuses no image, a body that is no image, more than 4 MB, and an unknown style', async () => {
		const none = await client.call('POST', `${IMAGE}?filename=a.jpg&display_order=1`);
		expect([none.status, comment(none)]).toEqual([400, expect.stringContaining('url')]);
		expect((await binary(Buffer.from('hello'))).status).toBe(400);
		expect((await binary(Buffer.concat([JPEG, Buffer.alloc(4 * 1024 * 1024)]))).status).toBe(413);
		const path = `/style-number/NO/NO/image/?filename=a.jpg&display_order=1&url=${url}`;
		expect((await client.call('POST', path)).status).toBe(404);
	});

	it('deletes a style image by the name that JOOR keeps, never a colour image', async () => {
		await byUrl('filename=one.jpg&display_order=1');
		await byUrl('filename=ink.jpg&display_order=1&color_code=001');
		expect((await client.call('DELETE', `${IMAGE}?filename=one.jpg`)).status).toBe(404);
		expect((await client.call('DELETE', `${IMAGE}?filename=${String((await color()).color_image)}`)).status).toBe(400);
		const [kept] = await images();
		const reply = await client.call('DELETE', `${IMAGE}?filename=${String(kept.filename)}`);
		expect(reply.json).toEqual({
			style_image_deleted: { response: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown },
			image_deleted: { style_number: 'ALD100', style_identifier: 'ALD100', upload_id: kept.upload_id },
		});
		expect(at(reply.json, 'response')).toBeUndefined();
		expect(await images()).toEqual([]);
	});
});
