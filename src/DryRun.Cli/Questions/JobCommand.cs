using System.CommandLine;
using System.Globalization;
using DryRun.App.Curriculum;
using DryRun.App.Questions;
using DryRun.Core.Curriculum;
using DryRun.Core.Questions;
using Spectre.Console;

namespace DryRun.Cli.Questions;

/// <summary><c>dryrun job FILE</c>: what a job description or CV asks for, and which topics follow from it.</summary>
internal static class JobCommand
{
    private const int MostTopics = 15;

    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "Text, Markdown, PDF or DOCX; - reads text from standard input." };
        var command = new Command("job", "Read a job description or CV: skills, level and topics. Nothing is stored.") { file, SharedOptions.Content };
        command.SetAction((parsed, cancellationToken) =>
            ReadAsync(terminal, parsed.GetRequiredValue(file), parsed.GetRequiredValue(SharedOptions.Content), cancellationToken));
        return command;
    }

    private static async Task<int> ReadAsync(Terminal terminal, string file, string content, CancellationToken cancellationToken)
    {
        var taken = await TakeAsync(terminal, file, cancellationToken);
        if (taken is JobText.Refused refused)
        {
            return terminal.Fail(ExitCode.Usage, refused.Reason);
        }

        var catalogue = CatalogueSource.Read(content);
        var reading = ((JobText.Taken)taken).Read(catalogue);
        if (terminal.Json)
        {
            terminal.Write(JobReadingResponse.Of(reading), CliJson.Default.JobReadingResponse);
        }
        else
        {
            Print(terminal, reading, catalogue);
        }

        return reading.Kind == JobTextKind.Unclear ? ExitCode.Failed : ExitCode.Success;
    }

    private static async Task<JobText> TakeAsync(Terminal terminal, string file, CancellationToken cancellationToken)
    {
        if (file == "-")
        {
            return terminal.Input is { } input
                ? JobText.From(await input.ReadToEndAsync(cancellationToken))
                : new JobText.Refused("There is nothing on standard input. Pipe a text in, or name a file.");
        }

        try
        {
            var info = new FileInfo(file);
            return info.Exists && info.Length > JobText.MostBytes
                ? new JobText.Refused(JobText.TooLong, IsTooLarge: true)
                : JobText.From(file, await File.ReadAllBytesAsync(file, cancellationToken), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new JobText.Refused($"'{file}' can't be read. Check its name and its permissions.");
        }
    }

    private static void Print(Terminal terminal, JobReading reading, Catalogue catalogue)
    {
        foreach (var note in reading.Notes)
        {
            terminal.Line($"[yellow]{note.EscapeMarkup()}[/]");
        }

        var years = reading.Experience is { } experience ? $", {Years(experience)} of experience (line {experience.Line.Line})" : "";
        terminal.Line($"Level   {reading.Level.ToString().ToLowerInvariant()}{years}");
        terminal.Line($"Role    {(reading.Role?.Name ?? "none that stands out").EscapeMarkup()}");
        Skills(terminal, "Must", reading.Skills.Where(asked => asked.Strength == AskStrength.Must));
        Skills(terminal, "Nice to have", reading.Skills.Where(asked => asked.Strength == AskStrength.NiceToHave));
        Skills(terminal, "Mentioned", reading.Skills.Where(asked => asked.Strength == AskStrength.Mentioned));
        terminal.Line();
        terminal.Line("Topics to practise");
        foreach (var topic in reading.Topics.Take(MostTopics))
        {
            var lines = string.Join(", ", topic.Reasons.SelectMany(reason => reason.Lines).Select(span => span.Line).Distinct().Order());
            var weight = topic.Weight.ToString("0.00", CultureInfo.InvariantCulture);
            terminal.Line($"  {weight}  {catalogue.Topic(topic.TopicId)!.Title.EscapeMarkup(),-44} [grey]line {lines}[/]");
        }
    }

    private static string Years(AskedYears years) => years.Most is { } most ? $"{years.Least} to {most} years" : Count.Of(years.Least, "year");

    private static void Skills(Terminal terminal, string title, IEnumerable<AskedSkill> skills)
    {
        List<AskedSkill> all = [.. skills];
        if (all.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Line(title);
        foreach (var asked in all)
        {
            var where = asked.Lines[0];
            var covered = asked.Skill.IsCovered ? "" : " [yellow]not covered[/]";
            terminal.Line($"  {asked.Skill.Name.EscapeMarkup(),-32} [grey]line {where.Line}: {where.Text.EscapeMarkup()}[/]{covered}");
        }
    }
}
