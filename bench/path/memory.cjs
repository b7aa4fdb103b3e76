// Preloaded into the process that is measured: its greatest memory, in kilobytes, goes to the file named in PEAK.
process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));
