using System.Globalization;

namespace DryRun.App.Coaching;

/// <summary>Why a model said nothing that can be used. Each has one plain sentence; none of them touches the coach's own feedback.</summary>
public abstract record ModelFailure
{
    private ModelFailure()
    {
    }

    /// <summary>What happened, and what to do where something can be done.</summary>
    public abstract string Sentence { get; }

    /// <summary>No model is set.</summary>
    public sealed record Off : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => "No language model is set. Settings has a page for it.";
    }

    /// <summary>It took too long.</summary>
    /// <param name="Patience">How long was waited.</param>
    public sealed record TimedOut(TimeSpan Patience) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => string.Create(
            CultureInfo.InvariantCulture, $"The model did not finish within {Patience.TotalSeconds:0.#} s.");
    }

    /// <summary>The server asks to come back later.</summary>
    /// <param name="RetryAfter">When, as far as it said.</param>
    public sealed record Busy(TimeSpan? RetryAfter) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => RetryAfter is { } wait
            ? string.Create(CultureInfo.InvariantCulture, $"The model is busy. Try again in {Math.Max(1, Math.Ceiling(wait.TotalSeconds)):0} s.")
            : "The model is busy. Try again in a minute.";
    }

    /// <summary>The model would not answer.</summary>
    public sealed record Refused : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => "The model declined to answer.";
    }

    /// <summary>A reply without words.</summary>
    public sealed record Empty : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => "The model sent an empty reply.";
    }

    /// <summary>A reply that is not in the form it was asked for.</summary>
    public sealed record Malformed : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => "The model's reply could not be read.";
    }

    /// <summary>The reply ends before its end.</summary>
    public sealed record CutOff : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => "The model's reply was cut off.";
    }

    /// <summary>Nobody listens at the address.</summary>
    /// <param name="Host">The host.</param>
    public sealed record Unreachable(string Host) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => $"Nothing answers at {Host}. Is the model's server running?";
    }

    /// <summary>The address has a name that leads nowhere.</summary>
    /// <param name="Host">The host.</param>
    public sealed record UnknownHost(string Host) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => $"The name {Host} was not found. Check the address and the network.";
    }

    /// <summary>The key is missing, wrong or not allowed to do this.</summary>
    /// <param name="Host">The host.</param>
    public sealed record KeyRejected(string Host) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => $"{Host} did not accept the API key.";
    }

    /// <summary>There is no such address or no such model.</summary>
    /// <param name="Host">The host.</param>
    /// <param name="Model">The model that was asked for.</param>
    /// <param name="Said">What the server said about it.</param>
    public sealed record NotFound(string Host, string Model, string? Said) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => $"{Host} knows no model '{Model}' at this address. Check both.{Quoted(Said)}";
    }

    /// <summary>The server would not take the request.</summary>
    /// <param name="Host">The host.</param>
    /// <param name="Status">The status of its answer.</param>
    /// <param name="Said">What it said about it.</param>
    public sealed record Rejected(string Host, int Status, string? Said) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => $"{Host} did not take the request (status {Status.ToString(CultureInfo.InvariantCulture)}).{Quoted(Said)}";
    }

    /// <summary>The server failed.</summary>
    /// <param name="Host">The host.</param>
    /// <param name="Status">The status of its answer.</param>
    public sealed record Broken(string Host, int Status) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => $"{Host} failed (status {Status.ToString(CultureInfo.InvariantCulture)}). Try again later.";
    }

    /// <summary>The connection broke, or something that has no name of its own.</summary>
    /// <param name="Host">The host.</param>
    public sealed record Lost(string Host) : ModelFailure
    {
        /// <inheritdoc />
        public override string Sentence => $"The connection to {Host} was lost.";
    }

    private static string Quoted(string? said) => said is null ? "" : $" It said: '{said.TrimEnd('.')}'.";
}
