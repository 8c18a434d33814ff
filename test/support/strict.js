// Loaded before every test file: an error that only the console would have seen fails the test that is running.
const print = console.error;
console.error = (...args) => {
  print(...args);
  reportError(new Error(`console.error: ${args.join(' ')}`));
};
