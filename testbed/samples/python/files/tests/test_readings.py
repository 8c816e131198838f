import unittest

from meterbill.readings import consumption, parse_readings


class Readings(unittest.TestCase):
    def test_readings_are_sorted_by_day(self):
        readings = parse_readings("2025-04-01,10512\n\n2025-03-01,10402\n")
        self.assertEqual([reading.kwh for reading in readings], [10402, 10512])

    def test_consumption_is_the_difference_and_the_dial_starts_again_at_zero(self):
        self.assertEqual(consumption(*parse_readings("2025-03-01,10402\n2025-04-01,10512")), 110)
        self.assertEqual(consumption(*parse_readings("2025-03-01,99950\n2025-04-01,40")), 90)
