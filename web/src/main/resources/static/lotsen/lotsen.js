// Smooths what already works as plain forms: focus after a swap, and the saved time of a draft.
document.addEventListener('DOMContentLoaded', function () {
  var problem = document.querySelector('.ds-error-summary, [role=alert][tabindex]');
  if (problem) problem.focus();
});
document.addEventListener('htmx:afterSwap', function (event) {
  var target = event.detail.target.querySelector('.ds-error-summary, h1[tabindex]');
  if (target) target.focus();
});
document.addEventListener('click', function (event) {
  if (event.target.closest('[data-print]')) window.print();
});
