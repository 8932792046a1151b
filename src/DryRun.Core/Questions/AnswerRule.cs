namespace DryRun.Core.Questions;

/// <summary>How a generated question is answered, and what makes an answer right.</summary>
public abstract record AnswerRule
{
    private AnswerRule()
    {
    }

    /// <summary>One of the choices.</summary>
    public sealed record Choice : AnswerRule;

    /// <summary>All right ones of the choices, and no other.</summary>
    public sealed record Pick : AnswerRule
    {
        /// <summary>The test of an item, with <c>{item}</c> in its place; empty where strings are matched.</summary>
        public string Test { get; init; } = "";

        /// <summary>The complete program that tries an item after the code that is shown; it prints <c>True</c> at its end when the item is right.</summary>
        public string ProgramOf(string code, string item)
        {
            var test = Test.Replace("{item}", item, StringComparison.Ordinal);
            return code + "\n" + (test.Contains("print(", StringComparison.Ordinal) ? test : $"print(bool({test}))");
        }
    }

    /// <summary>A text for the blank <c>____</c> in the code.</summary>
    /// <param name="Tests">The calls that are shown with their results.</param>
    /// <param name="Check">The program that is put under the code and makes all calls.</param>
    /// <param name="Expected">What all of it prints when the blank is filled rightly.</param>
    public sealed record Blank(IReadOnlyList<ShownCall> Tests, string Check, string Expected) : AnswerRule;

    /// <summary>The line with the bug, and the code with the bug fixed.</summary>
    /// <param name="Line">The line, from 1.</param>
    /// <param name="Fixed">The code without the bug.</param>
    /// <param name="Tests">The calls that are shown with their right results.</param>
    /// <param name="Check">The program that is put under the code and makes all calls.</param>
    /// <param name="Expected">What all of it prints when the code is right.</param>
    public sealed record Bug(int Line, string Fixed, IReadOnlyList<ShownCall> Tests, string Check, string Expected) : AnswerRule;

    /// <summary>The choices in an order in which they are a program that prints what is shown; some may not belong to it.</summary>
    /// <param name="Expected">What it prints, without the last newline.</param>
    public sealed record Order(string Expected) : AnswerRule;

    /// <summary>A query.</summary>
    /// <param name="Scripts">What makes the databases; the first is shown, the others are hidden.</param>
    /// <param name="Ordered">True when the order of rows counts.</param>
    /// <param name="Rows">The rows of each database as JSON: a list of lists of null, numbers and texts.</param>
    /// <param name="Expected">The rows of the first, as they are shown.</param>
    public sealed record Query(IReadOnlyList<string> Scripts, bool Ordered, IReadOnlyList<string> Rows, string Expected) : AnswerRule;

    /// <summary>A number above 0.</summary>
    /// <param name="Value">The number.</param>
    /// <param name="Factor">How many times more or less still counts, above 1.</param>
    /// <param name="Unit">What it is counted in.</param>
    /// <param name="Calculation">The Python program that gave the number.</param>
    public sealed record Number(double Value, double Factor, string Unit, string Calculation) : AnswerRule;
}

/// <summary>A call and what it gives.</summary>
/// <param name="Call">A Python expression.</param>
/// <param name="Result">Its result as Python shows it, or <c>raises ValueError</c>.</param>
public sealed record ShownCall(string Call, string Result);
