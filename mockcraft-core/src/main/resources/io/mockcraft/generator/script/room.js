// Furnishes the room, and calls what users write.

function answer(value) {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') {
    throw new TypeError('the script has no value: write an expression, or say return');
  }
  if (typeof value === 'bigint') { return value.toString(); }
  if (typeof value === 'number' && !isFinite(value)) { throw new RangeError('the script made ' + value); }
  if (value !== null && typeof value === 'object' && typeof value.then === 'function') {
    throw new TypeError('the script made a promise: a cell cannot wait');
  }
  return JSON.stringify(value);
}

function room(random, below, strict, strictNames, settingText, seal) {
  var setting = JSON.parse(settingText);
  var roots = reaching();
  mathematics(strict, strictNames.split(' '));
  clock(setting.now);
  plainTexts();
  chances(random, below);
  put(global, 'locale', setting.locales[0]);
  put(global, 'locales', setting.locales);
  KEPT.push('Function', 'random', 'below', 'between', 'chance', 'pick', 'weighted', 'shuffle', 'normal', 'locale', 'locales');
  noCode();
  sweep();
  disarm(roots);
  delete Object.prototype.__defineGetter__;
  delete Object.prototype.__defineSetter__;
  var frozen = typeof Set === 'function' ? new Set() : null;
  var freeze = seal ? freezing(seal) : Object.freeze;
  if (seal) { guardAll(frozen); }
  freezeAll(prototypesOf(roots).concat([global, FunctionPrototype]), freeze, frozen);
  return function (program, rank, ordinal, inputs) {
    /^/.test('');
    var values = inputs === '' ? [] : JSON.parse(inputs);
    var from = {};
    setting.paths.forEach(function (path, i) { from[path] = values[i]; });
    var given = [rank, ordinal, from];
    setting.bare.forEach(function (i) { given.push(values[i]); });
    return answer(program.apply(undefined, given));
  };
}
