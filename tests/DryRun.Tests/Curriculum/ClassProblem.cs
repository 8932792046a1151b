namespace DryRun.Tests.Curriculum;

/// <summary>Turns the problem of a tree into a class problem.</summary>
internal static class ClassProblem
{
    public static void Write(ContentTree tree)
    {
        var test = "input: [[Counter, [2]], [next, []]], expected: [null, 3]";
        var cases = string.Concat(Enumerable.Range(1, 6).Select(number => $"  - {{name: case {number}, {test}}}\n"));
        tree.Write(ContentTree.Problem + "problem.yaml", $$"""
            title: Counter
            summary: Counts.
            difficulty: medium
            pattern: State
            topics: [loops]
            minutes: 10
            interface:
              kind: class
              name: Counter
              methods:
                - {name: __init__, parameters: [{name: start, type: int}]}
                - {name: next, returns: int}
            constraints: [None at all.]
            examples:
              - {name: sample 1, {{test}}}
              - {name: sample 2, {{test}}}
            edge-cases:
            {{cases}}generator:
              small: [1, 3]
              large: [{seed: 1, size: 10}]

            """);
        var code = "class Counter:\n    def __init__(self, start: int) -> None:\n        self.at = start\n\n    def next(self) -> int:\n        ...\n";
        foreach (var file in new[] { "starter", "brute", "solutions/accepted/add", "solutions/accepted/times" }
            .Concat(["solutions/wrong_answer/square", "solutions/wrong_answer/same", "solutions/runtime_error/divide"]))
        {
            tree.Write($"{ContentTree.Problem}{file}.py", "# counts\n" + code);
        }
    }
}
