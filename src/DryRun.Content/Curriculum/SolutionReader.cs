using System.Text.RegularExpressions;
using DryRun.Core.Curriculum;
using DryRun.Core.Judging;

namespace DryRun.Content.Curriculum;

/// <summary>Reads <c>solutions/VERDICT/*.py</c>.</summary>
internal static partial class SolutionReader
{
    private const int FewestAccepted = 2;
    private const int FewestRejected = 3;

    private static readonly string[] Folders =
        [.. Enum.GetValues<Verdict>().Where(verdict => verdict != Verdict.InternalError).Select(Verdicts.Code)];

    public static IReadOnlyList<Solution> Read(ItemFolder folder)
    {
        var solutions = new List<Solution>();
        foreach (var name in folder.Entries("solutions"))
        {
            if (Folders.Contains(name))
            {
                solutions.AddRange(ReadFolder(folder, $"solutions/{name}", Verdicts.TryParse(name)!.Value));
            }
            else
            {
                folder.Reading.Findings.Add(folder.Place($"solutions/{name}"), $"'{name}' is not a verdict{Suggestion.For(name, Folders)}");
            }
        }

        CountThem(folder, solutions);
        return solutions;
    }

    private static IEnumerable<Solution> ReadFolder(ItemFolder folder, string path, Verdict promise)
    {
        foreach (var file in folder.Entries(path))
        {
            var match = NamePattern().Match(file);
            if (!match.Success)
            {
                folder.Reading.Findings.Add(folder.Place($"{path}/{file}"), "A solution is called like two_pointers.py: lower case letters, digits, _ or -.");
                continue;
            }

            var code = folder.Text($"{path}/{file}", "a solution");
            var first = code.Split('\n', 2)[0];
            var idea = first.StartsWith('#') ? first.TrimStart('#').Trim() : "";
            if (idea.Length == 0)
            {
                folder.Reading.Findings.Add(folder.Place($"{path}/{file}", 1), "The first line must be a '# comment' that names the idea.");
            }

            yield return new(match.Groups[1].Value, promise, idea, code);
        }
    }

    private static void CountThem(ItemFolder folder, List<Solution> solutions)
    {
        var accepted = solutions.Count(solution => solution.Promises == Verdict.Accepted);
        if (accepted < FewestAccepted)
        {
            folder.Reading.Findings.Add(folder.Place("solutions/accepted"), $"There must be {FewestAccepted} accepted solutions or more, not {accepted}.");
        }

        var rejected = solutions.Count - accepted;
        if (rejected < FewestRejected)
        {
            var message = $"There must be {FewestRejected} solutions or more that are wrong or too slow, not {rejected}.";
            folder.Reading.Findings.Add(folder.Place("solutions"), message);
        }
    }

    [GeneratedRegex("^([a-z0-9]+([-_][a-z0-9]+)*)\\.py$")]
    private static partial Regex NamePattern();
}
