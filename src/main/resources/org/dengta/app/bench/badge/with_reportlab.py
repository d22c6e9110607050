"""Draws badges with reportlab and prints its median of CPU milliseconds and the mean of kilobytes."""
import io
import os
import sys
import time

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas


def line(page, text, left, top, size, width):
    wide = pdfmetrics.stringWidth(text, "bold", 1) or 1
    page.setFont("bold", min(size, width / wide))
    page.drawString(left, top, text)


def draw(cells):
    width, height = float(cells[0]) * mm, float(cells[1]) * mm
    code, photo, texts = cells[2], cells[3], [text for text in cells[4:] if text]
    file = io.BytesIO()
    page = Canvas(file, pagesize=(width, height), pageCompression=1)
    page.setFillGray(0.4)
    page.rect(0, height - 29 * mm, width, 29 * mm, stroke=0, fill=1)
    page.setFillGray(0)
    page.drawImage(photo, 7 * mm, height - 69 * mm, 27 * mm, 35 * mm)
    for place, text in enumerate(texts):
        line(page, text, 39 * mm, height - (34 + 4.5 * place) * mm, 28 if place == 0 else 10, width - 46 * mm)
    widget = QrCodeWidget(code, barLevel="M")
    bounds = widget.getBounds()
    side = 25 * mm
    scale = side / (bounds[2] - bounds[0])
    drawing = Drawing(side, side, transform=[scale, 0, 0, scale, 0, 0])
    drawing.add(widget)
    renderPDF.draw(drawing, page, width - 32 * mm, 5 * mm)
    page.save()
    return len(file.getvalue())


folder = sys.argv[1]
pdfmetrics.registerFont(TTFont("bold", os.path.join(folder, "bold.ttf")))
times, sizes = [], []
with open(os.path.join(folder, "people.tsv"), encoding="utf-8") as people:
    for person in people:
        start = time.thread_time()
        sizes.append(draw(person.rstrip("\n").split("\t")))
        times.append((time.thread_time() - start) * 1000)
print(sorted(times)[len(times) // 2], sum(sizes) / len(sizes) / 1000)
