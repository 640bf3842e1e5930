// Smooths what already works as plain forms: focus after a swap, and the saved time of a draft.
document.addEventListener('DOMContentLoaded', function () {
  var problem = document.querySelector('.ds-error-summary, [role=alert][tabindex]')
    || document.querySelector('.l-flash') && document.querySelector('main h1[tabindex]');
  if (problem) problem.focus();
  var tab = document.querySelector('.l-tabs [aria-current]');
  if (tab) tab.parentElement.scrollLeft = tab.offsetLeft - tab.parentElement.offsetLeft - 16;
});
document.addEventListener('htmx:afterSwap', function (event) {
  var target = event.detail.target.querySelector('.ds-error-summary, h1[tabindex]');
  if (target) target.focus();
});
// A draft that did not reach the server says so, and is sent again until it does; what is typed stays on the page.
function tellLost(event) {
  var told = event.detail.target;
  if (!told || !told.dataset.lost) return;
  var words = document.createElement('strong');
  words.textContent = told.dataset.lost;
  told.replaceChildren(words);
  setTimeout(function () { htmx.trigger(event.detail.elt, 'change'); }, 5000);
}
['htmx:sendError', 'htmx:timeout', 'htmx:responseError'].forEach(function (type) {
  document.addEventListener(type, tellLost);
});
// Who has been signed out meanwhile is answered with the page to sign in, and nothing was kept.
document.addEventListener('htmx:beforeSwap', function (event) {
  if (!event.detail.xhr.responseURL.endsWith('/login')) return;
  event.detail.shouldSwap = false;
  tellLost(event);
});
// Who goes back finds the form as it was filled in; what is shown beside it follows.
window.addEventListener('pageshow', function (event) {
  var entry = performance.getEntriesByType('navigation')[0];
  if (!event.persisted && !(entry && entry.type === 'back_forward')) return;
  document.querySelectorAll('form[hx-target="#forhandsvisning"]').forEach(function (form) { htmx.trigger(form, 'change'); });
});
// A day that is typed can be chosen in the browser's own calendar too; what was chosen stands in the field as if it had been typed.
document.addEventListener('htmx:load', function (event) {
  event.detail.elt.querySelectorAll('input[data-day]').forEach(function (field) {
    var calendar = document.createElement('input');
    calendar.type = 'date';
    if (!calendar.showPicker || field.nextElementSibling && field.nextElementSibling.matches('.l-calendar')) return;
    calendar.className = 'l-calendar';
    calendar.tabIndex = -1;
    calendar.setAttribute('aria-hidden', 'true');
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'l-quick';
    button.textContent = field.dataset.day;
    var what = document.createElement('span');
    what.className = 'ds-sr-only';
    what.textContent = ': ' + field.labels[0].textContent;
    button.append(what);
    button.addEventListener('click', function () {
      calendar.value = field.value.trim();
      calendar.showPicker();
    });
    calendar.addEventListener('change', function () {
      if (!calendar.value) return;
      field.value = calendar.value;
      ['input', 'change'].forEach(function (type) { field.dispatchEvent(new Event(type, { bubbles: true })); });
      field.focus();
    });
    field.after(calendar, button);
  });
});
// Without scripts the browser's own menu prints; so the button is there only with them.
document.querySelectorAll('[data-print]').forEach(function (button) {
  button.hidden = false;
  button.addEventListener('click', function () { window.print(); });
});
// How many rows are chosen, and all of them at once; without scripts the boxes say it themselves.
document.querySelectorAll('form[data-chosen]').forEach(function (form) {
  var boxes = Array.from(form.elements).filter(function (it) { return it.type === 'checkbox'; });
  var count = form.querySelector('[data-chosen-count]');
  var tell = function () {
    count.textContent = boxes.filter(function (box) { return box.checked; }).length + ' ' + form.dataset.chosen;
  };
  form.querySelector('[data-chosen-bar]').hidden = false;
  form.querySelector('[data-chosen-all]').addEventListener('click', function () {
    boxes.forEach(function (box) { box.checked = true; });
    tell();
  });
  boxes.forEach(function (box) { box.addEventListener('change', tell); });
  tell();
});
// The menu of a row closes by Escape, and when something else is pressed; without scripts by its own button.
['keydown', 'click'].forEach(function (type) {
  document.addEventListener(type, function (event) {
    var open = document.querySelector('.l-more[open]');
    if (!open || (type === 'click' ? open.contains(event.target) : event.key !== 'Escape')) return;
    open.open = false;
    if (type === 'keydown') open.querySelector('summary').focus();
  });
});
// A counter counts where it stands; without scripts the server does it. The sums are compared as they are written.
document.querySelectorAll('form[data-counters]').forEach(function (form) {
  var number = function (id) { return parseInt(form.querySelector('#' + id).value, 10) || 0; };
  var sum = function (ids) { return ids.reduce(function (total, id) { return total + number(id); }, 0); };
  var compare = function () {
    var came = sum(['kvinnor', 'man', 'ejangivet']) + form.querySelectorAll('input[type=radio][value=ja]:checked').length;
    var placed = sum(['bor-har', 'bor-omradet', 'bor-annat']);
    form.querySelector('[data-sums]').textContent = form.dataset.differ.replace('#1', came).replace('#2', placed);
    form.querySelector('[data-difference]').hidden = placed === 0 || placed === came;
  };
  form.addEventListener('click', function (event) {
    var button = event.target.closest('button[data-step]');
    if (!button) return;
    event.preventDefault();
    var input = form.querySelector('#' + button.value);
    input.value = Math.max(0, number(button.value) + Number(button.dataset.step));
    compare();
  });
  form.addEventListener('input', compare);
});
// A second press while the first is on its way sends nothing more.
document.addEventListener('submit', function (event) {
  var form = event.target;
  if (form.method !== 'post' || form.hasAttribute('hx-post') && event.submitter && event.submitter.hasAttribute('hx-post')) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
  if (form.dataset.file) { awaitFile(form); return; }
  setTimeout(function () { delete form.dataset.sent; }, 5000);
});
// A file that takes a while: the page says that it is being made, and that it comes when the answer has brought the key of the form.
function awaitFile(form) {
  var status = form.querySelector('[role=status]');
  var begun = 'fil=' + form.elements.formularnyckel.value;
  status.textContent = form.dataset.file;
  var rounds = 0;
  var looking = setInterval(function () {
    var came = document.cookie.split('; ').indexOf(begun) >= 0;
    if (!came && ++rounds < 600) return; // after three minutes it may be asked for again
    clearInterval(looking);
    document.cookie = 'fil=; Max-Age=0; Path=/';
    delete form.dataset.sent;
    status.textContent = came ? form.dataset.comes : '';
  }, 300);
}
// Keys for lists, only for those who asked for them: / goes to the search field, j and k step through the rows, Enter opens.
if (document.documentElement.hasAttribute('data-keys')) {
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === '/') {
      var search = document.querySelector('input[type=search]');
      if (search) { event.preventDefault(); search.focus(); }
    }
    if (event.key !== 'j' && event.key !== 'k') return;
    var rows = Array.from(document.querySelectorAll('main tbody th a[href], main .l-list a[href]'));
    var at = rows.indexOf(document.activeElement) + (event.key === 'j' ? 1 : -1);
    var row = rows[Math.max(0, Math.min(rows.length - 1, at))];
    if (row) row.focus();
  });
}
