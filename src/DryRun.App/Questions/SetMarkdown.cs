using System.Globalization;
using System.Text;

namespace DryRun.App.Questions;

/// <summary>Writes a set as Markdown: the questions, and the key at the end.</summary>
public static class SetMarkdown
{
    /// <summary>The whole text, with LF line ends.</summary>
    public static string Write(MadeSet set)
    {
        var text = new StringBuilder();
        Line(text, $"# {set.Order.Title}");
        foreach (var asked in set.Questions)
        {
            Question(text, asked);
        }

        Beside(text, set);
        Line(text, "## Key");
        foreach (var asked in set.Questions)
        {
            Key(text, asked);
        }

        foreach (var asked in set.InWords)
        {
            Line(text, $"### {asked.Title}");
            Line(text, asked.Answer.Trim());
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Question(StringBuilder text, SetQuestion asked)
    {
        var question = asked.Question;
        Line(text, string.Create(CultureInfo.InvariantCulture, $"## {asked.Number}. {question.Title}"));
        if (asked.Asked is { } line)
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"> {line.Skill.Name}, line {line.Span.Line} of the text: {line.Span.Excerpt}"));
        }

        Line(text, question.Prompt.TrimEnd());
        foreach (var (label, language, block) in SetText.Given(question))
        {
            Line(text, label.Length == 0 ? Fence(block, language) : $"{label}:\n\n{Fence(block, language)}");
        }

        foreach (var (letter, choice) in SetText.Choices(question))
        {
            Line(text, $"{letter}.\n{Fence(choice, "")}");
        }
    }

    private static void Beside(StringBuilder text, MadeSet set)
    {
        foreach (var asked in set.InWords)
        {
            Line(text, $"## In your own words: {asked.Title}");
            Line(text, asked.Ask.Trim());
            if (asked.Code is { } code)
            {
                Line(text, Fence(code.TrimEnd(), "python"));
            }
        }

        foreach (var problem in set.Problems)
        {
            Line(text, $"## To solve: {problem.Title}");
            Line(text, problem.Summary);
        }
    }

    private static void Key(StringBuilder text, SetQuestion asked)
    {
        Line(text, string.Create(CultureInfo.InvariantCulture, $"### {asked.Number}. {asked.Question.Title}"));
        Line(text, Fence(SetText.Answer(asked.Question), ""));
        Line(text, asked.Question.Explanation.TrimEnd());
        Line(text, $"Answer of {asked.Question.VerifiedOn}. Question {asked.Question.Id}.");
    }

    private static void Line(StringBuilder text, string paragraph) => text.Append(paragraph).Append("\n\n");

    // A fence is longer than any run of backticks in what it holds.
    private static string Fence(string block, string language)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in block)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', Math.Max(3, longest + 1));
        return $"{fence}{language}\n{block}\n{fence}";
    }
}
