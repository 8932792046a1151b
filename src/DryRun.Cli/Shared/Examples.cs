namespace DryRun.Cli;

/// <summary>The examples that help shows.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, IReadOnlyList<(string Line, string Meaning)>> ByCommand = new(StringComparer.Ordinal)
    {
        ["serve"] =
        [
            ("dryrun serve", "on http://127.0.0.1:5080, and open a browser"),
            ("dryrun serve --port 8000 --data ./work", "another port, another data folder"),
        ],
        ["run"] =
        [
            ("dryrun run hello.py", "in the sandbox"),
            ("dryrun run sum.py < numbers.txt", "with standard input"),
            ("dryrun run tool.py -- --verbose in.txt", "with arguments"),
            ("dryrun run hello.py --json | jq .cpuMs", "for scripts"),
        ],
        ["judge"] =
        [
            ("dryrun judge two-parcels-one-bag solution.py", "the verdict, as on the page"),
            ("dryrun judge two-parcels-one-bag - < solution.py", "code from standard input"),
            ("dryrun judge two-parcels-one-bag solution.py --json", "for scripts"),
        ],
        ["job"] =
        [
            ("dryrun job advert.pdf", "what it asks for, and where"),
            ("dryrun job - < advert.txt", "from standard input"),
            ("dryrun job cv.docx --json | jq .topics", "for scripts"),
        ],
        ["grade"] =
        [
            ("dryrun grade is-and-equals answer.txt", "score, quotes and advice"),
            ("dryrun grade is-and-equals - < answer.txt", "an answer from standard input"),
            ("dryrun grade is-and-equals answer.txt --json", "for scripts, as the API says it"),
        ],
        ["ask"] =
        [
            ("dryrun ask \"Why is my default list shared?\"", "the passages that answer, with their addresses"),
            ("dryrun ask \"is append O(1)\" --json", "for scripts"),
        ],
        ["search"] =
        [
            ("dryrun search mutable default", "lessons, questions, problems and tips"),
            ("dryrun search __slots__ --kind question", "one kind only"),
            ("dryrun search deadlok --json", "for scripts; misspelt words are understood"),
        ],
        ["lint"] = [("dryrun lint", "every problem, with file and line"), ("dryrun lint --content ./mine", "another folder")],
        ["verify"] =
        [
            ("dryrun verify", "prove the whole content"),
            ("dryrun verify --only templates/ --seeds 200", "every template with 200 seeds"),
        ],
        ["generate"] =
        [
            ("dryrun generate", "ten questions on everything"),
            ("dryrun generate --topic slicing --level junior --answers", "on one topic, with the answers"),
            ("dryrun generate --count 50 --seed 7 --json", "for scripts"),
        ],
        ["template"] =
        [
            ("dryrun template slice-with-steps", "three questions, and 200 seeds proved"),
            ("dryrun template slice-with-steps --show 1 --first 17 --seeds 0", "one question, to look at"),
        ],
    };

    /// <summary>The examples of a command; none for an unknown one.</summary>
    public static IReadOnlyList<(string Line, string Meaning)> Of(string command) =>
        ByCommand.GetValueOrDefault(command, []);
}
