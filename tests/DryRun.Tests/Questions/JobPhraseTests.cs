using DryRun.Core.Questions;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace DryRun.Tests.Questions;

public sealed class JobPhraseTests
{
    [Theory]
    [InlineData("Services written in Go and Rust", "go")]
    [InlineData("Python, Go or Java", "go")]
    [InlineData("python, go, java", "go")]
    [InlineData("Fluent in R", "r")]
    [InlineData("Python, R, SQL", "r")]
    [InlineData("C/C++ for embedded work", "c")]
    [InlineData("You know REST and gRPC", "rest")]
    [InlineData("Experience with Spark", "spark")]
    [InlineData("Lambda, S3 and DynamoDB", "lambda")]
    [InlineData("We use Celery", "celery")]
    [InlineData("Postgres", "postgresql")]
    [InlineData("postgres sql", "postgresql")]
    [InlineData("k8s", "kubernetes")]
    [InlineData("RESTful APIs", "rest")]
    [InlineData("unit tests", "unit-testing")]
    [InlineData("Node.js", "nodejs")]
    [InlineData(".NET and C#", "dotnet")]
    [InlineData("scikit-learn", "sklearn")]
    [InlineData("CI / CD", "cicd")]
    public void A_name_is_found(string text, string skill) => Ids(text).ShouldContain(skill);

    [Theory]
    [InlineData("We go live on Friday", "go")]
    [InlineData("Python people go to market first", "go")]
    [InlineData("Know Python and go beyond it", "go")]
    [InlineData("Go to the office when you like", "go")]
    [InlineData("R&D department", "r")]
    [InlineData("Report to the C-level", "c")]
    [InlineData("The rest of the team", "rest")]
    [InlineData("Ideas that spark interest", "spark")]
    [InlineData("You excel at SQL", "excel")]
    [InlineData("We react to incidents", "react")]
    [InlineData("Express your ideas clearly", "express")]
    [InlineData("The hive mind helps", "hive")]
    [InlineData("Objective-C apps", "c")]
    [InlineData("We work in C++ here", "c")]
    public void A_common_word_is_not_taken_for_a_name(string text, string skill) => Ids(text).ShouldNotContain(skill);

    [Theory]
    [InlineData("5+ years of Python", 5, null)]
    [InlineData("at least three years of Django experience", 3, null)]
    [InlineData("3-5 years of experience", 3, 5)]
    [InlineData("3 – 5 yrs experience", 3, 5)]
    [InlineData("Two to four years working with Kafka", 2, 4)]
    [InlineData("two years in a similar role", 2, null)]
    [InlineData("10 or more years as a developer", 10, null)]
    public void Years_are_read(string text, int least, int? most)
    {
        var years = JobCase.Read(text).Years.ShouldHaveSingleItem();

        (years.Least, years.Most).ShouldBe((least, most));
    }

    [Theory]
    [InlineData("We were founded 12 years ago in a garage")]
    [InlineData("Our product is 10 years old, written in Python")]
    [InlineData("For 20 years we have been working in this business")]
    [InlineData("Growth in the last 3 years")]
    public void Years_of_other_things_are_not(string text) => JobCase.Read(text).Years.ShouldBeEmpty();

    [Theory]
    [InlineData("Django required, Docker a plus", "django", AskStrength.Must)]
    [InlineData("Django required, Docker a plus", "docker", AskStrength.NiceToHave)]
    [InlineData("Must have Python, nice to have Docker", "python", AskStrength.Must)]
    [InlineData("Must have Python, nice to have Docker", "docker", AskStrength.NiceToHave)]
    [InlineData("Python, Docker (a plus), SQL", "docker", AskStrength.NiceToHave)]
    [InlineData("Python, Docker (a plus), SQL", "python", AskStrength.Mentioned)]
    [InlineData("Kubernetes is not required", "kubernetes", AskStrength.NiceToHave)]
    [InlineData("Kafka is preferred", "kafka", AskStrength.NiceToHave)]
    [InlineData("Experience with Redis is mandatory", "redis", AskStrength.Must)]
    [InlineData("Our services use Redis", "redis", AskStrength.Mentioned)]
    public void A_phrase_says_how_strongly(string text, string skill, AskStrength strength) =>
        JobCase.Read(text).Skills.Single(asked => asked.Skill.Id == skill).Strength.ShouldBe(strength);

    [Fact]
    public void A_heading_nobody_knows_begins_another_part_when_it_has_the_same_rank()
    {
        var skills = JobCase.Read("## Nice to have\n- Docker\n### Also\n- Redis\n## Something else\n- Kafka").Skills;

        skills.Where(asked => asked.Strength == AskStrength.NiceToHave).Select(asked => asked.Skill.Id).ShouldBe(["docker", "redis"], ignoreOrder: true);
    }

    [Fact]
    public void Any_text_can_be_read_and_every_span_is_exact() =>
        Prop.ForAll(Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
            return JobCase.Read(text).Skills.SelectMany(asked => asked.Lines)
                .All(span => lines[span.Line - 1][span.Start..span.End] == span.Text);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_long_text_without_a_line_end_gives_short_excerpts_and_few_lines()
    {
        var text = string.Concat(Enumerable.Repeat("Python, Go (required) and 5+ years of C, e.g. - R; ", 4000));

        var reading = JobCase.Read(text);

        reading.Skills.ShouldAllBe(asked => asked.Lines.Count <= AskedSkill.MostLines && asked.Lines.All(span => span.Excerpt.Length < 260));
    }

    private static readonly string[] Pieces =
        ["Python", "Go", "go", "C", "R", "REST", "rest", "5+", "3-5", "years", " ", " ", ", ", "/", "(", ")", "\n", "\r\n", "- ", ": ", ". ", "required", "a plus", "nice to have", "# Requirements", "senior", "é", "🙂", "\t", ".NET", "C++", "of", "with"];

    private static IEnumerable<string> Ids(string text) => JobCase.Read(text).Skills.Select(asked => asked.Skill.Id);
}
