import path from 'node:path';

/** The project's root folder. */
export const PROJECT_DIR = path.resolve(__dirname, '..', '..');

/** Where the pinned n8n and its Node 24 are installed. */
export const HOST_BIN_DIR = path.join(PROJECT_DIR, 'sandbox', 'n8n', 'node_modules', '.bin');
