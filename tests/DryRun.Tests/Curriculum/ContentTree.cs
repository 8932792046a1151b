using System.Text;
using DryRun.Content.Curriculum;

namespace DryRun.Tests.Curriculum;

/// <summary>A small content folder that is right in every way, until a test breaks it. Gone when disposed.</summary>
internal sealed class ContentTree : IDisposable
{
    public const string Problem = "problems/double-it/";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("dryrun-content-");

    public ContentTree()
    {
        Write("areas.yaml", string.Concat(
            new[] { "core", "web", "algorithms", "systems", "interview" }.Select(id => $"- id: {id}\n  name: The {id}\n  summary: All of it.\n")));
        Write("topics.yaml", """
            - {id: loops, title: Loops, area: core}
            - {id: strings, title: Strings, area: core, requires: [loops]}

            """);
        foreach (var number in Enumerable.Range(1, 4))
        {
            Write($"roadmap/week-{number}.yaml", Week(number));
        }

        Write("lessons/first-steps/lesson.md", """
            ---
            title: First steps
            summary: How a program begins.
            minutes: 20
            python: "3.11"
            topics: [loops]
            ---
            Some *words*.

            ```python
            print(1 + 1)
            ```

            ```output
            2
            ```

            ## Next

            More words.

            """);
        Write("tips/be-calm/tip.md", "---\ntitle: Be calm\nsummary: Breathe.\nstage: interview\nminutes: 3\n---\nBreathe out.\n");
        WriteProblem();
    }

    public string Root => _root.FullName;

    public ContentTree Write(string path, string text)
    {
        var file = new FileInfo(Path.Combine(Root, path));
        file.Directory!.Create();
        File.WriteAllText(file.FullName, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return this;
    }

    public ContentTree WriteBytes(string path, params byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Root, path), bytes);
        return this;
    }

    /// <summary>Replaces a text that must be in a file.</summary>
    public ContentTree Change(string path, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Root, path));
        if (!text.Contains(from, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{from}' is not in {path}.", nameof(from));
        }

        return Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public ContentTree Delete(string path)
    {
        File.Delete(Path.Combine(Root, path));
        return this;
    }

    public ContentReadResult Read() => ContentReader.Read(Root);

    /// <summary>What is wrong, as it is printed.</summary>
    public IReadOnlyList<string> Lint() => [.. Read().Diagnostics.Select(diagnostic => diagnostic.ToString())];

    public void Dispose() => _root.Delete(recursive: true);

    private static string Week(int number)
    {
        var text = new StringBuilder($"""
            number: {number}
            title: Week {number}
            focus: The basics.
            be-ready:
              question: What does `copy()` do?
              why: It is asked often.
              approach: [Say what it copies.]
            days:

            """);
        foreach (var day in Enumerable.Range(1, 7))
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $$"""
                  - number: {{day}}
                    title: Day {{day}}
                    goal: Write a loop.
                    summary: Loops are *everywhere*.
                    minutes: 90
                    topics: [loops]

                """);
        }

        return text.ToString();
    }

    private void WriteProblem()
    {
        Write(Problem + "problem.yaml", """
            title: Double it
            summary: Twice a number.
            difficulty: easy
            pattern: Arithmetic
            topics: [loops]
            minutes: 5
            interface:
              kind: function
              name: double
              parameters: [{name: number, type: int}]
              returns: int
            constraints: ["`0 <= number`"]
            examples:
              - {name: two, input: [2], expected: 4, explanation: Two and two.}
              - {name: five, input: [5], expected: 10}
            edge-cases:
              - {name: zero, input: [0], expected: 0}
              - {name: one, input: [1], expected: 2}
              - {name: three, input: [3], expected: 6}
              - {name: seven, input: [7], expected: 14}
              - {name: large, input: [1000], expected: 2000}
              - {name: huge, input: [100000000000000000000], expected: 200000000000000000000}
            generator:
              small: [0, 9]
              large: [{seed: 1, size: 100}]

            """);
        Write(Problem + "statement.md", "Give back twice the number.\n");
        Write(Problem + "editorial.md", "## Add\n\n```python\nprint(2 + 2)\n```\n\n```output\n4\n```\n");
        Write(Problem + "starter.py", "def double(number: int) -> int:\n    \"\"\"Twice the number.\"\"\"\n    ...\n");
        Write(Problem + "generator.py", "def generate(rng, size):\n    return [rng.randint(0, size)]\n");
        Write(Problem + "brute.py", "def double(number):\n    return sum([number, number])\n");
        foreach (var hint in Enumerable.Range(1, 4))
        {
            Write($"{Problem}hints/{hint}.md", $"Hint {hint}.\n");
        }

        WriteSolution("accepted/add", "# add it to itself", "number + number");
        WriteSolution("accepted/times", "# times two", "number * 2");
        WriteSolution("wrong_answer/square", "# the square", "number ** 2");
        WriteSolution("wrong_answer/same", "# forgets to double", "number");
        WriteSolution("runtime_error/divide", "# divides by nought", "number // 0");
    }

    private void WriteSolution(string path, string idea, string result) =>
        Write($"{Problem}solutions/{path}.py", $"{idea}\ndef double(number):\n    return {result}\n");
}
