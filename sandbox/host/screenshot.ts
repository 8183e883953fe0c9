import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { BROWSER_ID, OWNER } from './rest';
import type { N8nHost } from './startN8n';

export interface ScreenshotOptions {
	/** Name of a node whose panel is opened first. */
	openNode?: string;
	/** Browser window in pixels; default 1600 x 1000. */
	width?: number;
	height?: number;
	/** The browser's program; default /usr/bin/chromium. */
	executablePath?: string;
}

const CHROMIUM_FLAGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Opens a workflow in the editor as its owner and saves a picture of it (PNG). Needs a Chromium on the machine. */
export async function screenshotWorkflow(
	host: N8nHost,
	workflowId: string,
	file: string,
	options: ScreenshotOptions = {},
): Promise<void> {
	const executablePath = options.executablePath ?? '/usr/bin/chromium';
	if (!existsSync(executablePath)) throw new Error(`No browser at ${executablePath}; pictures need Chromium`);
	const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
	try {
		const context = await browser.newContext({
			viewport: { width: options.width ?? 1600, height: options.height ?? 1000 },
		});
		await context.addInitScript((id) => localStorage.setItem('n8n-browserId', id), BROWSER_ID);
		await context.request.post(`${host.url}/rest/login`, {
			data: { emailOrLdapLoginId: OWNER.email, password: OWNER.password },
			headers: { 'browser-id': BROWSER_ID },
		});
		const page = await context.newPage();
		await page.goto(host.workflowUrl(workflowId));
		await page.locator('[data-test-id="canvas-node"]').first().waitFor({ timeout: 60_000 });
		await page.waitForTimeout(1500);
		await page.keyboard.press('1');
		if (options.openNode) {
			const node = page.locator(`[data-test-id="canvas-node"][data-node-name="${options.openNode}"]`);
			await node.locator('[data-test-id="canvas-default-node"]').or(node).first().dblclick();
			await page.locator('[data-test-id="node-parameters"], [data-test-id="ndv"]').first().waitFor({ timeout: 20_000 });
		}
		await page.waitForTimeout(1500);
		await page.screenshot({ path: file });
	} finally {
		await browser.close();
	}
}
