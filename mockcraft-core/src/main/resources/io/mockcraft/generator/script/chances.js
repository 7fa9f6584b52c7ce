// Chance from the cell's own stream, for scripts to call.

function chances(random, below) {
  function between(low, high) {
    whole(low, 'between');
    if (whole(high, 'between') < low) { throw new RangeError('between wants the low end first'); }
    if (high - low + 1 > SAFE) { throw new RangeError('between wants a shorter range'); }
    return low + below(high - low + 1);
  }
  function pick(list) {
    var all = arguments.length > 1 ? Array.prototype.slice.call(arguments) : list;
    if (!Array.isArray(all) && typeof all !== 'string') { throw new TypeError('pick wants a list'); }
    if (all.length === 0) { throw new RangeError('pick wants at least one value'); }
    return all[below(all.length)];
  }
  function weighted(weights) {
    var names = Object.keys(weights), sum = 0, i;
    for (i = 0; i < names.length; i++) {
      if (!(weights[names[i]] >= 0)) { throw new TypeError('weighted wants numbers from 0'); }
      sum += weights[names[i]];
    }
    if (!(sum > 0 && isFinite(sum))) { throw new RangeError('weighted wants a weight above 0'); }
    var rest = random() * sum, chosen;
    for (i = 0; i < names.length; i++) {
      if (weights[names[i]] > 0) {
        chosen = names[i];
        rest -= weights[names[i]];
        if (rest < 0) { break; }
      }
    }
    return chosen;
  }
  function shuffle(list) {
    var mixed = Array.prototype.slice.call(list);
    for (var i = mixed.length - 1; i > 0; i--) {
      var j = below(i + 1), kept = mixed[i];
      mixed[i] = mixed[j];
      mixed[j] = kept;
    }
    return mixed;
  }
  function normal(mean, deviation) {
    var m = mean === undefined ? 0 : mean, d = deviation === undefined ? 1 : deviation;
    return m + d * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  put(global, 'random', function () { return random(); });
  put(global, 'below', function (bound) {
    if (whole(bound, 'below') < 1) { throw new RangeError('below wants a number from 1'); }
    return below(bound);
  });
  put(global, 'between', between);
  put(global, 'chance', function (share) {
    if (!(share >= 0 && share <= 1)) { throw new RangeError('chance wants a share from 0 to 1'); }
    return random() < share;
  });
  put(global, 'pick', pick);
  put(global, 'weighted', weighted);
  put(global, 'shuffle', shuffle);
  put(global, 'normal', normal);
  put(Math, 'random', function () { return random(); });
}
