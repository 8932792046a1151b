using DryRun.Core.Questions;

namespace DryRun.App.Questions;

/// <summary>A generated question with its answer, for other programs.</summary>
/// <param name="Id">Template and seed; the question can be made again from it.</param>
/// <param name="Template">The template.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Kind">A kind, for example <c>predict-output</c>.</param>
/// <param name="Topic">The topic it is about.</param>
/// <param name="Level"><c>junior</c>, <c>mid</c> or <c>senior</c>.</param>
/// <param name="Prompt">What is asked, in Markdown.</param>
/// <param name="Code">The complete program, or whatever else is shown; empty when nothing is.</param>
/// <param name="Choices">What can be chosen; empty when the answer is written.</param>
/// <param name="Answer">The answer; of <c>predict-output</c> the whole output without its last newline.</param>
/// <param name="Explanation">Why it is right, in Markdown.</param>
/// <param name="VerifiedOn">The interpreter whose word the answer is.</param>
public sealed record GeneratedQuestionResponse(
    string Id,
    string Template,
    int Seed,
    string Kind,
    string Topic,
    string Level,
    string Prompt,
    string Code,
    IReadOnlyList<string> Choices,
    string Answer,
    string Explanation,
    string VerifiedOn)
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>All its topics.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary><c>python</c>, <c>sql</c> or <c>http</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Calls and results that are shown with code to complete or correct; empty for other kinds.</summary>
    public required IReadOnlyList<ShownCall> Tests { get; init; }

    /// <summary>What an ordering must print, or a query return; null for other kinds.</summary>
    public string? Expected { get; init; }

    /// <summary>What an estimate is counted in; null for other kinds.</summary>
    public string? Unit { get; init; }

    /// <summary>How many times more or less of an estimate still counts; null for other kinds.</summary>
    public double? Factor { get; init; }

    /// <summary>Where the answer is written down, an address; null where the interpreter says it.</summary>
    public string? Source { get; init; }

    /// <summary>The line of the job description it answers; null without one, and where only a role asks for it.</summary>
    public AnsweredLine? Answers { get; init; }

    /// <summary>A question of a set as it is sent.</summary>
    public static GeneratedQuestionResponse Of(SetQuestion asked)
    {
        var question = asked.Question;
        return new(
            question.Id, question.Template, question.Seed, question.Kind.Name(), question.Topics[0], question.Level.Name(),
            question.Prompt, question.Code, question.Choices, question.Answer, question.Explanation, question.VerifiedOn)
        {
            Title = question.Title,
            Topics = question.Topics,
            Language = question.Language,
            Tests = question.Rule switch { AnswerRule.Blank blank => blank.Tests, AnswerRule.Bug bug => bug.Tests, _ => [] },
            Expected = question.Rule switch { AnswerRule.Order order => order.Expected, AnswerRule.Query query => query.Expected, _ => null },
            Unit = (question.Rule as AnswerRule.Number)?.Unit,
            Factor = (question.Rule as AnswerRule.Number)?.Factor,
            Source = question.Source,
            Answers = asked.Asked is { } line ? new(line.Span.Line, line.Span.Excerpt, line.Skill.Name) : null,
        };
    }
}

/// <summary>A line of a job description.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Text">The line, or a part of it when it is long.</param>
/// <param name="Skill">The skill it asks for.</param>
public sealed record AnsweredLine(int Line, string Text, string Skill);

/// <summary>A set, for other programs.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Questions">The questions; fewer than wanted when no more different ones can be made.</param>
public sealed record GeneratedSetResponse(string Title, IReadOnlyList<GeneratedQuestionResponse> Questions)
{
    /// <summary>What was read from the job description; null without one.</summary>
    public JobReadingResponse? Job { get; init; }

    /// <summary>Questions that are answered in words; those of a mixed set that was exported.</summary>
    public IReadOnlyList<InWordsResponse> InWords { get; init; } = [];

    /// <summary>Slugs of problems; those of a mixed set that was exported.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>A set as it is sent.</summary>
    public static GeneratedSetResponse Of(MadeSet set) =>
        new(set.Order.Title, [.. set.Questions.Select(GeneratedQuestionResponse.Of)])
        {
            Job = set.Order.Reading is { } reading ? JobReadingResponse.Of(reading) : null,
            InWords = [.. set.InWords.Select(asked => new InWordsResponse(asked.Id, asked.Title, asked.Level.Name(), asked.Topics, asked.Ask, asked.Code, asked.Answer))],
            Problems = [.. set.Problems.Select(problem => problem.Slug)],
        };
}

/// <summary>A question that is answered in words.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Level"><c>junior</c>, <c>mid</c> or <c>senior</c>.</param>
/// <param name="Topics">Its topics.</param>
/// <param name="Ask">What is asked.</param>
/// <param name="Code">The program it is about; null where it is about none.</param>
/// <param name="Answer">A model answer.</param>
public sealed record InWordsResponse(
    string Id, string Title, string Level, IReadOnlyList<string> Topics, string Ask, string? Code, string Answer);
