using DryRun.Core.Questions;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class JobReadingTests
{
    public static TheoryData<string> Jobs => [.. JobCase.Names];

    [Theory]
    [MemberData(nameof(Jobs))]
    public void A_job_text_gives_the_skills_it_promises_and_no_others(string name)
    {
        var (promised, reading) = (JobCase.Of(name), JobCase.Read(JobCase.Text(name)));

        Missing(promised.Must, reading, AskStrength.Must).ShouldBeEmpty("must");
        Missing(promised.Nice, reading, AskStrength.NiceToHave).ShouldBeEmpty("nice to have");
        Missing(promised.Mentioned, reading, AskStrength.Mentioned).ShouldBeEmpty("mentioned");
        reading.Skills.Select(asked => asked.Skill.Id).Intersect(promised.Absent).ShouldBeEmpty("absent");
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void A_job_text_gives_the_level_role_and_years_it_promises(string name)
    {
        var (promised, reading) = (JobCase.Of(name), JobCase.Read(JobCase.Text(name)));

        reading.Kind.ShouldBe(promised.Kind);
        reading.Level.ShouldBe(promised.Level);
        (reading.Role?.RoleId).ShouldBe(promised.Role);
        (reading.Experience?.Least).ShouldBe(promised.Years);
        reading.Notes.Count.ShouldBe(promised.Notes.Count);
        promised.Notes.ShouldAllBe(note => reading.Notes.Any(said => said.Contains(note)));
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void A_job_text_leads_to_the_topics_it_promises(string name)
    {
        var (promised, reading) = (JobCase.Of(name), JobCase.Read(JobCase.Text(name)));

        promised.Topics.Except(reading.Topics.Take(45).Select(topic => topic.TopicId)).ShouldBeEmpty();
        reading.Topics.ShouldAllBe(topic => topic.Weight > 0 && topic.Weight <= 1 && topic.Reasons.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Every_span_is_exactly_what_stands_there(string name)
    {
        var lines = JobCase.Text(name).Split('\n');

        foreach (var span in Spans(JobCase.Read(JobCase.Text(name))))
        {
            lines[span.Line - 1][span.Start..span.End].ShouldBe(span.Text);
            span.Excerpt.ShouldContain(span.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void A_blank_line_changes_nothing_but_the_numbers_of_lines(string name)
    {
        var lines = JobCase.Text(name).Split('\n');
        var before = Told(JobCase.Read(string.Join('\n', lines)), line => line);

        for (var at = 0; at <= lines.Length; at++)
        {
            var text = string.Join('\n', [.. lines[..at], "", .. lines[at..]]);

            Told(JobCase.Read(text), line => line > at ? line - 1 : line).ShouldBe(before);
        }
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void The_order_of_the_lexicon_does_not_matter(string name)
    {
        var turned = new SkillLexicon([.. JobCase.Catalogue.Skills.All.Reverse()]);

        var reading = JobReading.Read(JobCase.Text(name), turned, JobCase.Catalogue.Roles);

        Told(reading, line => line).ShouldBe(Told(JobCase.Read(JobCase.Text(name)), line => line));
    }

    [Fact]
    public void The_order_of_the_points_of_a_list_does_not_matter()
    {
        var lines = JobCase.Text("django-backend").Split('\n');
        var points = Enumerable.Range(0, lines.Length).Where(at => lines[at].StartsWith("- ", StringComparison.Ordinal)).ToList();
        var section = points.Where(at => at > 11 && at < 18).ToList();
        var turned = lines.ToArray();
        section.ForEach(at => turned[at] = lines[section[^1] - at + section[0]]);

        var reading = JobCase.Read(string.Join('\n', turned));

        reading.Topics.Select(topic => (topic.TopicId, topic.Weight))
            .ShouldBe(JobCase.Read(string.Join('\n', lines)).Topics.Select(topic => (topic.TopicId, topic.Weight)));
    }

    [Fact]
    public void A_django_job_and_a_data_job_weigh_topics_differently()
    {
        var django = JobCase.Read(JobCase.Text("django-backend")).Topics.ToDictionary(topic => topic.TopicId, topic => topic.Weight);
        var data = JobCase.Read(JobCase.Text("data-engineer")).Topics.ToDictionary(topic => topic.TopicId, topic => topic.Weight);

        django["orms"].ShouldBeGreaterThan(0.5);
        data.ShouldNotContainKey("orms");
        data["partitioning"].ShouldBeGreaterThan(0.8);
        data["windows-and-ctes"].ShouldBeGreaterThan(0.7);
        django.GetValueOrDefault("partitioning").ShouldBeLessThan(0.2);
        django.Keys.Take(12).Intersect(data.Keys.Take(12)).Count().ShouldBeLessThan(5);
    }

    private static IEnumerable<string> Missing(IEnumerable<string> ids, JobReading reading, AskStrength strength) =>
        ids.Where(id => reading.Skills.FirstOrDefault(asked => asked.Skill.Id == id)?.Strength != strength)
            .Select(id => $"{id}: {reading.Skills.FirstOrDefault(asked => asked.Skill.Id == id)?.Strength.ToString() ?? "not found"}");

    private static IEnumerable<JobSpan> Spans(JobReading reading) =>
        reading.Skills.SelectMany(asked => asked.Lines)
            .Concat(reading.Years.Select(years => years.Line))
            .Concat(reading.Signals.Select(signal => signal.Line))
            .Concat(reading.Role?.Lines ?? []);

    private static string Told(JobReading reading, Func<int, int> line) => string.Join('\n',
    [
        $"{reading.Kind} {reading.Level} {reading.Role?.RoleId} {string.Join(' ', reading.Notes)}",
        .. reading.Skills.Select(asked => $"{asked.Skill.Id} {asked.Strength} {asked.Weight}"),
        .. reading.Topics.Select(topic => $"{topic.TopicId} {topic.Weight}"),
        .. Spans(reading).Select(span => $"{line(span.Line)}:{span.Start}-{span.End} {span.Text}"),
    ]);
}
