using System.CommandLine;
using DryRun.App.Coaching;
using DryRun.App.Curriculum;
using DryRun.Core.Coaching;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using DryRun.Web.Coaching;

namespace DryRun.Cli.Coaching;

/// <summary><c>dryrun grade QUESTION FILE</c>: what the coach makes of an answer in words. Nothing is kept.</summary>
internal static class GradeCommand
{
    public static Command Create(Terminal terminal)
    {
        var question = new Argument<string>("QUESTION") { Description = "The question's id, as in its address." };
        var file = new Argument<string>("FILE") { Description = "The answer in words; - reads standard input." };
        var command = new Command("grade", "Grade an answer in words: score, points with quotes, mistakes, advice.")
        {
            question, file, SharedOptions.Content,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var asked = new Asked(parsed.GetRequiredValue(question), parsed.GetRequiredValue(file));
            return GradeAsync(terminal, parsed.GetRequiredValue(SharedOptions.Content), asked, cancellationToken);
        });
        return command;
    }

    private static async Task<int> GradeAsync(Terminal terminal, string content, Asked asked, CancellationToken cancellationToken)
    {
        if (await TextFile.ReadAsync(terminal, asked.File, "answer", cancellationToken) is not { } answer)
        {
            return ExitCode.Usage;
        }

        if (AnswerSize.IsTooLong(answer))
        {
            return terminal.Fail(ExitCode.Usage, AnswerSize.TooLong);
        }

        try
        {
            var catalogue = CatalogueSource.Read(content);
            return catalogue.Question(asked.Question) is { } question
                ? Report(terminal, catalogue, question, answer)
                : terminal.Fail(ExitCode.Usage, Unknown(asked.Question, catalogue));
        }
        catch (ContentException exception)
        {
            return terminal.Fail(ExitCode.Usage, exception.Message);
        }
    }

    private static int Report(Terminal terminal, Catalogue catalogue, Question question, string answer)
    {
        var result = new Grader(catalogue.Questions, catalogue.Thesaurus).Grade(question.Id, answer);
        if (terminal.Json)
        {
            terminal.Write(GradeResponse.Of(result), CliJson.Default.GradeResponse);
        }
        else
        {
            GradeReport.Print(terminal, question, answer, result);
        }

        return result.Band is Band.StrongHire or Band.Hire ? ExitCode.Success : ExitCode.Failed;
    }

    private static string Unknown(string id, Catalogue catalogue)
    {
        var near = catalogue.Questions.Select(question => question.Id)
            .Where(known => id.Split('-', StringSplitOptions.RemoveEmptyEntries).Any(word => known.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Order(StringComparer.Ordinal).Take(8).ToList();
        return near.Count > 0
            ? $"There is no question '{id}'. Near to it are: {string.Join(", ", near)}."
            : $"There is no question '{id}'. The id is the last part of a question's address, for example is-and-equals.";
    }

    private sealed record Asked(string Question, string File);
}
