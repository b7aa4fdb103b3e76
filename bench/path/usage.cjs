// Preloaded into the process that is measured: the processor time it took in milliseconds and its greatest memory in
// kilobytes go to the file that USAGE names.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  require('node:fs').writeFileSync(process.env.USAGE, `${(userCPUTime + systemCPUTime) / 1000} ${maxRSS}`);
});
