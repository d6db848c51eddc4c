import datetime
import importlib.util
import unittest
import warnings

import according

warnings.filterwarnings("ignore", category=according.UndatedWarning)

REPORTS = [
    {"id": "one", "date": "2026-03-06", "text": "🚨 \"The harbour stays closed,\" Mara Velin said on Friday."},
    {"id": 2, "date": "2026-03-07", "publisher": "Orlay Radio", "text": "At least 12 people were hurt, the ministry said."},
    "Ivo Brand denied that his guards had attacked the ferry.",
]


class Extract(unittest.TestCase):
    def test_yields_records_in_order_with_places_that_python_slices(self):
        records = list(according.extract(REPORTS))
        self.assertEqual([record["id"] for record in records][:2], ["one", 2])
        self.assertEqual(records[0]["made"]["offsets"], "codepoints")
        for record, report in zip(records, REPORTS):
            text = report if isinstance(report, str) else report["text"]
            self.assertEqual(record["report"]["text"], text)
        (said,) = according.rows(records[:1], "statements")
        self.assertEqual(said["speaker"], "Mara Velin")
        self.assertEqual(REPORTS[0]["text"][said["start"] : said["end"]], said["words"])

    def test_takes_reports_one_by_one_and_gives_each_before_the_next_comes(self):
        given = []

        def endless():
            for number in range(10_000):
                given.append(number)
                yield {"id": number, "text": REPORTS[1]["text"]}

        records = according.extract(endless(), workers=1)
        self.assertEqual([next(records)["id"], next(records)["id"]], [0, 1])
        records.close()
        self.assertLess(len(given), 10_000)

    def test_names_reports_that_cannot_be_read_and_goes_on(self):
        problems = []
        records = list(according.extract([{"text": ""}, REPORTS[1]], on_problem=problems.append))
        self.assertEqual([record["id"] for record in records], [2])
        self.assertRegex(problems[0], r"^line 1 of standard input has an empty")
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            list(according.extract([{"text": ""}]))
        self.assertIn("line 1", str(caught[0].message))

    def test_takes_what_data_frames_have(self):
        report = {"text": "On Friday the harbour was closed, Mara Velin said.", "publisher": float("nan"), "url": None}
        given = [{**report, "date": datetime.date(2026, 3, 6)}, {**report, "date": datetime.datetime(2026, 3, 6)}]
        if importlib.util.find_spec("pandas"):
            import pandas

            frame = pandas.DataFrame([{**report, "id": 1, "date": pandas.Timestamp("2026-03-06"), "title": pandas.NaT}])
            given += frame.to_dict("records")
        for record in according.extract(given):
            self.assertEqual(record["report"]["publishedAt"][:10], "2026-03-06")
            self.assertNotIn("outlet", record["report"])
        with self.assertRaisesRegex(TypeError, "give texts, numbers, dates"):
            list(according.extract([{"text": "No.", "date": object()}]))

    def test_warns_of_reports_without_a_date(self):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            list(according.extract(REPORTS))
            list(according.extract(REPORTS[:2]))
        self.assertEqual([str(one.message)[:45] for one in caught], ["1 report of 3 has no publication date, so tha"])

    def test_passes_options_on_and_leaves_texts_out(self):
        (record,) = according.extract(REPORTS[:1], engine="rules", min_confidence=0.9, text=False)
        self.assertEqual(record["made"]["engine"], "rules")
        self.assertEqual(record["made"]["minConfidence"], 0.9)
        self.assertNotIn("text", record["report"])
        for row in according.rows([record], "sources"):
            self.assertIn("name", row)

    def test_raises_what_goes_wrong(self):
        with self.assertRaisesRegex(according.ProgramError, "could not be started"):
            list(according.extract(REPORTS, command=["/no/such/program"]))
        with self.assertRaisesRegex(according.ProgramError, "engine"):
            list(according.extract(REPORTS, engine="magic"))

        def broken():
            yield REPORTS[0]
            raise KeyError("from the reports")

        with self.assertRaisesRegex(KeyError, "from the reports"):
            list(according.extract(broken()))


class Read(unittest.TestCase):
    def test_reads_one_report(self):
        record = according.read(REPORTS[1]["text"], date="2026-03-07")
        (figure,) = according.rows([record], "figures")
        self.assertEqual((figure["minimum"], figure["maximum"], figure["kind"]), (12, None, "injured"))
        self.assertEqual(figure["according_to"], "ministry")
        with self.assertRaisesRegex(ValueError, "empty"):
            according.read(" ")


class Tables(unittest.TestCase):
    def test_of_each_name_have_rows_of_the_same_columns(self):
        records = list(according.extract(REPORTS))
        for table in according.TABLES:
            found = list(according.rows(records, table))
            self.assertTrue(found, table)
            self.assertEqual({tuple(row) for row in found}, {tuple(found[0])})
        (denied,) = (row for row in according.rows(records, "events") if row["type"] == "ASSAULT")
        self.assertNotEqual(denied["whose"], "reporter")

    def test_tell_a_number_that_is_denied(self):
        record = according.read("The ministry rejected a claim that 12 people were killed at Lesk.", engine="rules")
        (figure,) = according.rows([record], "figures")
        self.assertEqual((figure["minimum"], figure["polarity"], figure["mode"]), (12, "negated", "actual"))

    def test_are_frames_where_their_library_is(self):
        records = list(according.extract(REPORTS))
        for library in ("pandas", "polars"):
            with self.subTest(library):
                if importlib.util.find_spec(library) is None:
                    with self.assertRaisesRegex(ImportError, f"pip install {library}"):
                        according.frame(records, "statements", library)
                    continue
                for table in according.TABLES:
                    frame = according.frame(records, table, library)
                    found = list(according.rows(records, table))
                    self.assertEqual((len(frame), list(frame.columns)), (len(found), list(found[0])))
                    self.assertEqual(list(according.frame([], table, library).columns), list(found[0]))
                said = according.frame(records, "statements", library)
                self.assertEqual(list(said["speaker"])[:1], ["Mara Velin"])
        with self.assertRaisesRegex(ValueError, "none of arrows"):
            according.frame(records, "statements", "arrows")


if __name__ == "__main__":
    unittest.main()
