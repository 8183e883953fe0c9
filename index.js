// n8n reads the nodes and credentials from the "n8n" block of package.json; the package has no API of its own.
module.exports = {};
