from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from netgrow_desktop.domain.categories import Category
from netgrow_desktop.domain.examine.examination import ExaminedPerson
from netgrow_desktop.domain.examine.network_map import layout
from netgrow_desktop.reports.map_drawing import MapDrawing, place_at
from netgrow_desktop.reports.map_signs import Stamps
from netgrow_desktop.reports.map_view import FITTED, MapView, sector_names, view_transform
from netgrow_desktop.reports.network_map import (
    RING_SHADE,
    TIE_SHARE,
    draw_highlight,
    draw_network_map,
)
from netgrow_desktop.theme_tokens import DARK, LIGHT, Palette, contrast_ratio, mix

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.usefixtures("qapp")

DAY = date(2026, 9, 16)
PICTURE = QRectF(0, 0, 900, 620)


def person(number: int, *categories: Category, closeness: int = 3, key_person: bool = False) -> ExaminedPerson:
    """Make an invented person with a long German name."""
    name = f"{number} Maximiliane Freifrau von Hohenstein-Wittgensdorf"
    return ExaminedPerson(number, name, "", "", categories, (), "", "", closeness, "2026-09-01", key_person)


def crowd(size: int) -> list[ExaminedPerson]:
    """Make people of all categories and rings."""
    return [
        person(number, list(Category)[number % 3], closeness=number % 6, key_person=number % 4 == 0)
        for number in range(1, size + 1)
    ]


def font() -> QFont:
    """Give the font of the pictures."""
    found = QFont()
    found.setPointSizeF(9.5)
    return found


def drawn(drawing: MapDrawing, palette: Palette = LIGHT, view: MapView = FITTED) -> QImage:
    """Draw a map on an image."""
    image = QImage(int(PICTURE.width()), int(PICTURE.height()), QImage.Format.Format_RGB32)
    image.fill(QColor(palette.raised))
    painter = QPainter(image)
    draw_network_map(painter, PICTURE, drawing, palette, font(), view)
    painter.end()
    return image


def placed(drawing: MapDrawing, view: MapView = FITTED) -> list[QRectF]:
    """Give the boxes of the names that are written."""
    transform = view_transform(drawing.layout, PICTURE, view, font())
    return [name.box for name in drawing.names.placed(transform, PICTURE, [], font())]


def colour_of(image: QImage, drawing: MapDrawing, number: int) -> QColor:
    """Give the colour of a sign, above the letter in its middle."""
    return image.pixelColor((spot_of(drawing, number) + QPointF(0, -7)).toPoint())


def spot_of(drawing: MapDrawing, number: int) -> QPointF:
    """Give where a place lies in the picture."""
    place = drawing.layout.places[number]
    return view_transform(drawing.layout, PICTURE, FITTED, font()).map(QPointF(place.x, place.y))


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_each_person_is_drawn_in_their_categorys_colour(palette: Palette) -> None:
    people = [
        ExaminedPerson(n, "", "", "", (each,), (), "", "", 3, "2026-09-01", False) for n, each in enumerate(Category)
    ]
    drawing = MapDrawing(layout(people, (), DAY))
    image = drawn(drawing, palette)
    for number, place in enumerate(drawing.layout.places):
        assert place.category is not None
        assert colour_of(image, drawing, number) == QColor(palette.category(place.category.value))


def test_whom_a_filter_leaves_out_fades_but_stays_at_their_spot() -> None:
    people = [ExaminedPerson(n, "", "", "", (Category.STRATEGIC,), (), "", "", 3, "2026-09-01", False) for n in (1, 2)]
    image = drawn(MapDrawing(layout(people, (), DAY), shown=[1]))
    drawing = MapDrawing(layout(people, (), DAY))
    kept, faded = (colour_of(image, drawing, number) for number in (0, 1))
    assert kept == QColor(LIGHT.strategic)
    assert faded == QColor(LIGHT.tint(LIGHT.strategic, 0.22))


@pytest.mark.parametrize("view", [FITTED, MapView(3, 2, 1)], ids=["whole", "near"])
def test_no_name_lies_over_another_name_or_over_a_sign(view: MapView) -> None:
    drawing = MapDrawing(layout([each._replace(key_person=False) for each in crowd(80)], (), DAY))
    boxes = placed(drawing, view)
    assert len(boxes) > 5
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    transform = view_transform(drawing.layout, PICTURE, view, font())
    spots = [transform.map(QPointF(place.x, place.y)) for place in drawing.layout.places]
    assert not any(box.contains(spot) for box in boxes for spot in spots)
    assert all(PICTURE.contains(box) for box in boxes)


def test_a_key_persons_name_without_room_beside_the_sign_is_led_to_where_there_is_some() -> None:
    drawing = MapDrawing(layout(crowd(60), (), DAY))
    transform = view_transform(drawing.layout, PICTURE, FITTED, font())
    led = [name for name in drawing.names.placed(transform, PICTURE, [], font()) if name.leader is not None]
    assert led
    spots = [transform.map(QPointF(place.x, place.y)) for place in drawing.layout.places]
    for name in led:
        assert name.leader is not None
        assert name.box.adjusted(-1, -1, 1, 1).contains(name.leader.p2())
        assert not any(name.box.contains(spot) for spot in spots)


def test_key_people_are_named_first_where_not_all_have_room() -> None:
    drawing = MapDrawing(layout(crowd(300), (), DAY))
    transform = view_transform(drawing.layout, PICTURE, FITTED, font())
    named = [name.text for name in drawing.names.placed(transform, PICTURE, [], font())]
    keys = {str(each.person.id) for each in drawing.layout.places if each.person.key_person}
    assert len(keys.intersection(name.split()[0] for name in named)) > len(named) / 2
    assert all(name.endswith("…") for name in named)


def test_a_sector_is_named_with_its_count_beside_the_circle_and_within_the_picture() -> None:
    drawing = MapDrawing(layout([*crowd(30), person(99, key_person=True)], (), DAY))
    names = sector_names(drawing.layout, view_transform(drawing.layout, PICTURE, FITTED, font()), PICTURE, font())
    assert [name.text for name in names] == ["Strategic 10", "Operational 10", "Developmental 10", "Undecided 1"]
    assert all(PICTURE.contains(name.box) for name in names)


@pytest.mark.parametrize(("width", "height", "share"), [(900, 620, 0.9), (336, 240, 0.85), (300, 700, 0.5)])
def test_the_circle_is_as_large_as_the_names_of_the_sectors_let_it(width: float, height: float, share: float) -> None:
    made, frame = layout([*crowd(30), person(99, key_person=True)], (), DAY), QRectF(0, 0, width, height)
    small = font()
    small.setPixelSize(7)
    transform = view_transform(made, frame, FITTED, small)
    circle = transform.mapRect(QRectF(-made.radius, -made.radius, 2 * made.radius, 2 * made.radius))
    assert frame.contains(circle)
    assert circle.width() > share * min(width, height)
    names = sector_names(made, transform, frame, small)
    assert all(frame.contains(name.box) for name in names)
    assert not any(one.box.intersects(other.box) for one, other in combinations(names, 2))


def test_the_person_below_the_pointer_is_found_but_not_one_whom_a_filter_leaves_out() -> None:
    drawing = MapDrawing(layout(crowd(40), (), DAY))
    transform = view_transform(drawing.layout, PICTURE, FITTED, font())
    for number in (0, 17, 39):
        assert place_at(drawing, transform, spot_of(drawing, number) + QPointF(2, 1), 6) == number
    assert place_at(drawing, transform, QPointF(2, 2), 6) is None
    nobody = MapDrawing(drawing.layout, shown=[])
    assert place_at(nobody, transform, spot_of(drawing, 0), 6) is None


def test_the_same_people_give_the_same_picture(qapp: QApplication) -> None:
    people = crowd(60)
    one, other = layout(people, [(4, 8)], DAY), layout(people[::-1], [(8, 4)], DAY)
    assert drawn(MapDrawing(one)) == drawn(MapDrawing(other))


def test_ties_are_drawn_and_those_of_one_person_stand_out() -> None:
    people = crowd(12)
    without, with_tie = MapDrawing(layout(people, (), DAY)), MapDrawing(layout(people, [(4, 8)], DAY))
    assert drawn(without) != drawn(with_tie)
    number = next(n for n, each in enumerate(with_tie.layout.places) if each.person.id == 4)
    assert len(with_tie.ties_of(number)) == 1
    image = drawn(with_tie)
    before = image.copy()
    painter = QPainter(image)
    transform = view_transform(with_tie.layout, PICTURE, FITTED, font())
    draw_highlight(painter, transform, with_tie, number, LIGHT, font())
    painter.end()
    assert image != before


def test_stamps_give_the_picture_that_shapes_give() -> None:
    drawing = MapDrawing(layout(crowd(120), (), DAY), shown=range(100))
    image = drawn(drawing)
    stamped = QImage(image.size(), image.format())
    stamped.fill(QColor(LIGHT.raised))
    painter = QPainter(stamped)
    draw_network_map(painter, PICTURE, drawing, LIGHT, font(), FITTED, Stamps())
    painter.end()
    small = [each.scaled(90, 62, mode=Qt.TransformationMode.SmoothTransformation) for each in (image, stamped)]
    differences = [
        abs(small[0].pixelColor(x, y).lightness() - small[1].pixelColor(x, y).lightness())
        for x in range(90)
        for y in range(62)
    ]
    assert max(differences) < 24


def test_nobody_at_all_still_draws_the_rings() -> None:
    image = drawn(MapDrawing(layout([], (), DAY)))
    blank = QImage(image.size(), image.format())
    blank.fill(QColor(LIGHT.raised))
    assert image != blank


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_signs_and_ties_stand_out_from_the_ground_by_three_to_one(palette: Palette) -> None:
    grounds = (palette.raised, mix(palette.raised, palette.window, RING_SHADE))
    colours = [palette.category(each.value) for each in Category]
    for colour in (*colours, palette.undecided, palette.text, mix(palette.raised, palette.outline, TIE_SHARE)):
        assert min(contrast_ratio(colour, ground) for ground in grounds) >= 3


def test_key_people_are_named_before_others_and_over_their_signs_where_there_is_no_other_room() -> None:
    people = [person(number, list(Category)[number % 3], closeness=number % 6) for number in range(1, 401)]
    people = [each._replace(name=f"Person {each.id}", key_person=each.id % 40 == 0) for each in people]
    drawing = MapDrawing(layout(people, (), DAY))
    font = QFont()
    font.setPixelSize(13)
    transform = view_transform(drawing.layout, PICTURE, FITTED, font)
    placed = drawing.names.placed(transform, PICTURE, (), font)
    keys = {each.name for each in people if each.key_person}
    assert keys <= {name.text for name in placed}
    boxes = [name.box for name in placed]
    spots = [transform.map(QPointF(place.x, place.y)) for place in drawing.layout.places if place.person.key_person]
    assert not any(box.contains(spot) for box in boxes for spot in spots)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
