// Draws bars of the figures in a table, as they stand in its cells. A figure that is hidden has no bar but the table's word for it, and an empty cell
// has nothing. Without scripts the table says it all.
(function () {
  // The library writes sizes as style attributes, which our content security policy forbids; the stylesheet has what is needed of them.
  var attr = Chartist.Svg.prototype.attr;
  Chartist.Svg.prototype.attr = function (attributes, ns) {
    if (typeof attributes !== 'object') return attr.call(this, attributes, ns);
    var allowed = Object.assign({}, attributes);
    delete allowed.style;
    return attr.call(this, allowed, ns);
  };
  var english = document.documentElement.lang === 'en';
  var number = function (text) {
    var plain = text.replace(/\s/g, '');
    plain = english ? plain.replace(/,/g, '') : plain.replace(',', '.');
    return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
  };
  var text = function (cell) { return cell.textContent.trim(); };
  document.querySelectorAll('[data-chart]').forEach(function (chart) {
    var table = document.getElementById(chart.dataset.chart);
    if (!table) return;
    var columns = chart.dataset.columns.split(' ').map(Number);
    var rows = Array.from(table.tBodies[0].rows).reverse(); // the library draws from below
    var cells = columns.map(function (column) { return rows.map(function (row) { return text(row.cells[column]); }); });
    var series = cells.map(function (column) { return column.map(function (said) { return said ? number(said) || 0 : undefined; }); });
    if (series.every(function (column) { return column.every(function (value) { return !value; }); })) return;
    chart.hidden = false;
    if (columns.length > 1) {
      var legend = document.createElement('p');
      legend.className = 'l-chart__legend';
      columns.forEach(function (column) {
        var name = document.createElement('span');
        name.textContent = text(table.tHead.rows[0].cells[column]);
        legend.appendChild(name);
      });
      chart.appendChild(legend);
    }
    var plot = chart.appendChild(document.createElement('div'));
    var thick = 14;
    new Chartist.BarChart(plot, { labels: rows.map(function (row) { return text(row.cells[0]); }), series: series }, {
      horizontalBars: true,
      seriesBarDistance: -(thick + 2),
      low: 0,
      height: rows.length * (columns.length > 1 ? 46 : 36) + 10 + 'px',
      chartPadding: { top: 5, right: 64, bottom: 5, left: 0 },
      axisX: { showGrid: false, showLabel: false, offset: 0 },
      axisY: { showGrid: false, offset: chart.clientWidth < 560 ? 128 : 208 }
    }).on('draw', function (drawn) {
      if (drawn.type !== 'bar') return;
      var said = cells[drawn.seriesIndex][drawn.index];
      drawn.group.elem('text', { x: drawn.x2 + 6, y: drawn.y2 + 5 }, 'l-chart__value').text(said);
      if (number(said) === undefined) drawn.element.remove();
    });
  });
})();
